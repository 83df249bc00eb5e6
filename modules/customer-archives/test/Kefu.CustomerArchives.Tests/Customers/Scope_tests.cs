using Kefu.Platform.DataScopes;
using Shouldly;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Xunit;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Customers;

namespace Kefu.CustomerArchives.Customers;

/// <summary>A clerk whose role was given the own records only.</summary>
public class Scope_tests : CustomerArchivesTest
{
    private const string Role = "clerk";

    private CustomerDto _mine = null!, _others = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        using (await AsUserWithAsync(Clerk))
        {
            _others = await CreateAsync("恒通物流");
        }

        await CommitAsync(async () => (await GetRequiredService<IdentityRoleManager>().CreateAsync(new IdentityRole(GetRequiredService<IGuidGenerator>().Create(), Role))).CheckErrors());
        using var _ = await AsUserWithAsync(IdentityPermissions.Roles.ManagePermissions);
        await CallAsync<IDataScopeAppService>(scopes => scopes.UpdateAsync(
            new UpdateDataScopesInput { RoleName = Role, Scopes = [new UpdateDataScopeDto { Kind = "CustomerArchives.Customers", Scope = DataScope.Own }] }));
    }

    [Fact]
    public async Task The_list_and_its_count_hold_the_own_customers_only()
    {
        using var _ = await AsClerkAsync();

        var page = await CallAsync((ICustomerAppService customers) => customers.GetListAsync(new GetCustomersInput { ExactCount = true, MaxResultCount = 1 }));

        page.TotalCount.ShouldBe(1);
        page.Items.Single().Id.ShouldBe(_mine.Id);
    }

    [Fact]
    public async Task A_customer_out_of_scope_is_not_there_to_be_read_changed_activated_revealed_or_deleted()
    {
        using var _ = await AsClerkAsync();

        (await GetAsync(_mine.Id)).Id.ShouldBe(_mine.Id);
        await NotThereAsync(() => GetAsync(_others.Id));
        await NotThereAsync(() => UpdateAsync(_others, update => update.MainCommodity = "干果"));
        await NotThereAsync(() => ActivateAsync(_others.Id));
        await NotThereAsync(() => CallAsync((ICustomerAppService customers) => customers.RevealPhoneAsync(_others.Id, new RevealPhoneInput { PersonId = _others.Id })));
        await NotThereAsync(() => CallAsync<ICustomerAppService>(customers => customers.DeleteAsync(_others.Id)));
    }

    private static Task<EntityNotFoundException> NotThereAsync(Func<Task> call) => Should.ThrowAsync<EntityNotFoundException>(call);

    /// <summary>Somebody of the role, with a customer of their own.</summary>
    private async Task<IDisposable> AsClerkAsync()
    {
        var acting = await AsUserWithAsync([.. Clerk, Permissions.Delete, Permissions.Reveal]);
        _mine = await CreateAsync("顺达商贸");
        return new Both(acting, As(_mine.OwnerUserId!.Value, Role));
    }

    private sealed class Both(IDisposable first, IDisposable second) : IDisposable
    {
        public void Dispose()
        {
            second.Dispose();
            first.Dispose();
        }
    }
}
