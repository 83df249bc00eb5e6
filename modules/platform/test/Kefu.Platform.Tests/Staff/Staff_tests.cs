using Kefu.ModuleTesting;
using Shouldly;
using Volo.Abp.Authorization;
using Volo.Abp.Identity;
using Volo.Abp.Modularity;
using Xunit;

namespace Kefu.Platform.Staff;

[DependsOn(typeof(KefuPlatformModule))]
public sealed class StaffTestModule : AbpModule;

public class Staff_tests : ModuleTest<StaffTestModule>
{
    private static readonly Guid Wang = new("77777777-0000-4000-8000-000000000001");
    private static readonly Guid Zhao = new("77777777-0000-4000-8000-000000000002");

    [Fact]
    public async Task Colleagues_are_found_by_part_of_their_full_name_or_user_name()
    {
        await HireAsync(Wang, "wangfang", "王", "芳");
        await HireAsync(Zhao, "zhaomin", "赵", "敏");
        using var _ = await AsUserWithAsync();

        (await NamesAsync("王芳")).ShouldBe(["王芳"]);
        (await NamesAsync("ZHAO")).ShouldBe(["赵敏"]);
        (await NamesAsync(null)).ShouldBe(["王芳", "赵敏"]);
        (await NamesAsync("%")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whose_account_is_closed_is_no_longer_found_but_still_named()
    {
        await HireAsync(Wang, "wangfang", "王", "芳");
        await HireAsync(Zhao, "zhaomin", "赵", "敏");
        await CallAsync<IdentityUserManager>(users => CommitAsync(async () =>
        {
            var wang = await users.GetByIdAsync(Wang);
            wang.SetIsActive(false);
            (await users.UpdateAsync(wang)).CheckErrors();
            (await users.DeleteAsync(await users.GetByIdAsync(Zhao))).CheckErrors();
        }));
        using var _ = await AsUserWithAsync();

        (await NamesAsync(null)).ShouldBeEmpty();
        (await FindAsync(Wang)).ShouldBe(new StaffMember(Wang, "wangfang", "王芳", IsWorking: false));
        (await FindAsync(Zhao)).ShouldBe(new StaffMember(Zhao, "zhaomin", "赵敏", IsWorking: false));
        (await FindAsync(Guid.Empty)).ShouldBeNull();
    }

    [Fact]
    public async Task Who_is_not_signed_in_finds_nobody()
        => await Should.ThrowAsync<AbpAuthorizationException>(() => NamesAsync("王"));

    [Theory]
    [InlineData("王", "芳", "王芳")]
    [InlineData("Miller", "Jane", "Jane Miller")]
    [InlineData(null, "Jane", "Jane")]
    [InlineData(null, null, "user")]
    public void A_name_is_written_as_its_language_does(string? surname, string? given, string expected)
        => StaffName.Of("user", surname, given).ShouldBe(expected);

    private Task HireAsync(Guid id, string userName, string surname, string name)
        => CallAsync<IdentityUserManager>(users => CommitAsync(async () =>
            (await users.CreateAsync(new IdentityUser(id, userName, $"{userName}@example.com") { Surname = surname, Name = name })).CheckErrors()));

    private async Task<IEnumerable<string>> NamesAsync(string? filter)
        => (await CallAsync((IStaffAppService staff) => staff.GetListAsync(new GetStaffInput { Filter = filter }))).Items.Select(person => person.Name);

    private Task<StaffMember?> FindAsync(Guid id) => CommitAsync(() => CallAsync((IStaffDirectory staff) => staff.FindAsync(id)));
}
