using Shouldly;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Xunit;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Customers;

namespace Kefu.CustomerArchives.Customers;

public class Permission_tests : CustomerArchivesTest
{
    private static readonly Guid Nobody = new("99999999-0000-4000-8000-000000000001");

    private static readonly Dictionary<string, (string Permission, Func<ICustomerAppService, Task> Call)> Verbs = new()
    {
        ["list"] = (Permissions.View, customers => customers.GetListAsync(new GetCustomersInput())),
        ["get"] = (Permissions.View, customers => customers.GetAsync(Nobody)),
        ["create"] = (Permissions.Create, customers => customers.CreateAsync(Given.Draft("顺达"))),
        ["find duplicates"] = (Permissions.Create, customers => customers.FindDuplicatesAsync(new FindDuplicatesInput { Name = "顺达" })),
        ["update"] = (Permissions.Update, customers => customers.UpdateAsync(Nobody, new UpdateCustomerInput { ConcurrencyStamp = "1" })),
        ["delete"] = (Permissions.Delete, customers => customers.DeleteAsync(Nobody)),
        ["activate"] = (Permissions.Activate, customers => customers.ActivateAsync(Nobody)),
        ["reveal"] = (Permissions.Reveal, customers => customers.RevealPhoneAsync(Nobody, new RevealPhoneInput())),
    };

    public static TheoryData<string> Names => new(Verbs.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_verb_is_allowed_by_its_own_permission(string verb)
    {
        using var _ = await AsUserWithAsync(Verbs[verb].Permission);

        try
        {
            await CallAsync(Verbs[verb].Call);
        }
        catch (EntityNotFoundException)
        {
            // Allowed: it looked for the customer.
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_verb_is_denied_to_who_has_all_permissions_but_its_own(string verb)
    {
        string[] all = [Permissions.View, Permissions.Create, Permissions.Update, Permissions.Delete, Permissions.Activate, Permissions.Import, Permissions.Export, Permissions.Reveal];
        using var _ = await AsUserWithAsync([.. all.Except([Verbs[verb].Permission])]);

        await DeniedAsync(() => CallAsync(Verbs[verb].Call));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public Task Nobody_who_is_not_signed_in_may_do_anything(string verb) => DeniedAsync(() => CallAsync(Verbs[verb].Call));
}
