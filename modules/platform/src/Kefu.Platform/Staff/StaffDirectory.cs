using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;

namespace Kefu.Platform.Staff;

internal sealed class StaffDirectory(IIdentityUserRepository users, IDataFilter<ISoftDelete> deleted) : IStaffDirectory, ITransientDependency
{
    public async Task<StaffMember?> FindAsync(Guid id)
    {
        // Records keep naming those who have left.
        using (deleted.Disable())
        {
            return await users.FindAsync(id, includeDetails: false) is { } user ? ToMember(user) : null;
        }
    }

    public async Task<IReadOnlyList<StaffMember>> SearchAsync(string? filter, int limit)
        => (await users.GetListAsync(maxResultCount: GetStaffInput.MaxLimit, filter: filter)).Select(ToMember).Where(member => member.IsWorking).Take(limit).ToList();

    private static StaffMember ToMember(IdentityUser user)
        => new(user.Id, user.UserName, StaffName.Of(user.UserName, user.Surname, user.Name), user is { IsActive: true, IsDeleted: false });
}
