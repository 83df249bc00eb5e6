using Volo.Abp.Domain.Entities;
using Xunit;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Customers;

namespace Kefu.CustomerArchives.Merging;

public class Merging_permission_tests : CustomerArchivesTest
{
    private static readonly Guid One = new("99999999-0000-4000-8000-000000000001"), Other = new("99999999-0000-4000-8000-000000000002");

    private static readonly Dictionary<string, (string Permission, Func<Merging_permission_tests, Task> Call)> Verbs = new()
    {
        ["list"] = (Permissions.View, test => test.CallAsync((ICustomerMergeAppService merges) => merges.GetListAsync(new GetCustomerMergesInput()))),
        ["preview"] = (Permissions.Merge, test => test.CallAsync((ICustomerMergeAppService merges) => merges.GetPreviewAsync(new GetMergePreviewInput { KeptId = One, MergedId = Other }))),
        ["merge"] = (Permissions.Merge, test => test.CallAsync((ICustomerMergeAppService merges) => merges.CreateAsync(new MergeCustomersInput { KeptId = One, KeptStamp = "1", MergedId = Other, MergedStamp = "1" }))),
        ["undo"] = (Permissions.Merge, test => test.CallAsync((ICustomerMergeAppService merges) => merges.UndoAsync(One))),
        ["queue"] = (Permissions.Merge, test => test.CallAsync((IDuplicateAppService duplicates) => duplicates.GetListAsync(new GetDuplicatesInput()))),
        ["not the same"] = (Permissions.Merge, test => test.CallAsync((IDuplicateAppService duplicates) => duplicates.NoteNotSameAsync(new NotSameInput { FirstId = One, SecondId = Other }))),
    };

    public static TheoryData<string> Names => new(Verbs.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_verb_is_allowed_by_its_own_permission_and_denied_without_it(string verb)
    {
        string[] all = [Permissions.View, Permissions.Create, Permissions.Update, Permissions.Delete, Permissions.Activate, Permissions.Merge];
        using (await AsUserWithAsync([.. all.Except([Verbs[verb].Permission])]))
        {
            await DeniedAsync(() => Verbs[verb].Call(this));
        }

        using var _ = await AsUserWithAsync(Verbs[verb].Permission);
        try
        {
            await Verbs[verb].Call(this);
        }
        catch (EntityNotFoundException)
        {
            // Allowed: it looked for the customer.
        }
    }
}
