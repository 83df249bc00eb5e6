using Kefu.CustomerArchives.Customers;
using Kefu.ModuleTesting;
using Volo.Abp.Authorization;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Customers;

namespace Kefu.CustomerArchives;

/// <summary>The module on a database of its own, with real authorisation and transactions.</summary>
public abstract class CustomerArchivesTest : ModuleTest<KefuCustomerArchivesModule>
{
    protected static readonly string[] Clerk = [Permissions.View, Permissions.Create, Permissions.Update, Permissions.Activate];

    protected Task<CustomerDto> CreateAsync(CreateCustomerInput input) => CallAsync((ICustomerAppService customers) => customers.CreateAsync(input));

    protected Task<CustomerDto> CreateAsync(string name, Action<CreateCustomerInput>? with = null)
    {
        var input = Given.Draft(name);
        with?.Invoke(input);
        return CreateAsync(input);
    }

    protected Task<CustomerDto> GetAsync(Guid id) => CallAsync((ICustomerAppService customers) => customers.GetAsync(id));

    protected Task<CustomerDto> UpdateAsync(CustomerDto shown, Action<UpdateCustomerInput> with)
    {
        var input = Given.Unchanged(shown);
        with(input);
        return CallAsync((ICustomerAppService customers) => customers.UpdateAsync(shown.Id, input));
    }

    protected Task<CustomerDto> ActivateAsync(Guid id) => CallAsync((ICustomerAppService customers) => customers.ActivateAsync(id));

    /// <summary>What is stored, past the masks.</summary>
    internal Task<Customer> StoredAsync(Guid id) => CallAsync((ICustomerRepository customers) => CommitAsync(() => customers.GetAsync(id)));

    protected static Task DeniedAsync(Func<Task> call) => Shouldly.Should.ThrowAsync<AbpAuthorizationException>(call);
}
