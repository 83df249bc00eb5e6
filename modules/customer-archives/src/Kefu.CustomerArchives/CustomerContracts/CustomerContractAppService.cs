using System.ComponentModel.DataAnnotations;
using Kefu.CustomerArchives.Customers;
using Kefu.CustomerArchives.Localization;
using Kefu.Platform.Imports;
using Kefu.Platform.Lists;
using Kefu.Platform.Normalization;
using Kefu.Platform.Timing;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Settings;
using Volo.Abp.Validation;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Contracts;

namespace Kefu.CustomerArchives.CustomerContracts;

/// <inheritdoc cref="ICustomerContractAppService" />
public sealed class CustomerContractAppService : ApplicationService, ICustomerContractAppService
{
    /// <summary>Made by the container.</summary>
    public CustomerContractAppService() => LocalizationResource = typeof(CustomerArchivesResource);

    private ICustomerContractRepository Contracts => LazyServiceProvider.LazyGetRequiredService<ICustomerContractRepository>();

    private ICustomerRepository Customers => LazyServiceProvider.LazyGetRequiredService<ICustomerRepository>();

    private ContractCover Cover => LazyServiceProvider.LazyGetRequiredService<ContractCover>();

    private TypedInput Typed => LazyServiceProvider.LazyGetRequiredService<TypedInput>();

    private ICompanyClock Company => LazyServiceProvider.LazyGetRequiredService<ICompanyClock>();

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public async Task<CappedResultDto<CustomerContractDto>> GetListAsync(GetCustomerContractsInput input) => await Contracts.GetPageAsync(input, await StatesAsync());

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public async Task<CustomerContractDto> GetAsync(Guid id) => await Contracts.GetShownAsync(id, await StatesAsync());

    /// <inheritdoc />
    [Authorize(Permissions.Create)]
    public async Task<CustomerContractDto> CreateAsync(CreateCustomerContractInput input)
    {
        var terms = Read(input);
        var customer = await Customers.GetAsync(input.CustomerId!.Value, includeDetails: false);
        customer.RefuseMerged();
        var contract = await Contracts.InsertAsync(new CustomerContract(GuidGenerator.Create(), customer.Id, terms), autoSave: true);
        return await ToldAsync(contract);
    }

    /// <inheritdoc />
    [Authorize(Permissions.Update)]
    public async Task<CustomerContractDto> UpdateAsync(Guid id, UpdateCustomerContractInput input)
    {
        var contract = await Contracts.GetAsync(id);
        contract.SetConcurrencyStampIfNotNull(input.ConcurrencyStamp);
        contract.Describe(Read(input));
        return await ToldAsync(await Contracts.UpdateAsync(contract, autoSave: true));
    }

    /// <inheritdoc />
    [Authorize(Permissions.Delete)]
    public async Task DeleteAsync(Guid id)
    {
        var contract = await Contracts.GetAsync(id);
        await Contracts.DeleteAsync(contract, autoSave: true);
        await Cover.TellAsync(contract.CustomerId);
    }

    private async Task<CustomerContractDto> ToldAsync(CustomerContract contract)
    {
        await Cover.TellAsync(contract.CustomerId);
        return await Contracts.GetShownAsync(contract.Id, await StatesAsync());
    }

    private ContractTerms Read(CustomerContractInput input)
    {
        var typed = Typed;
        var number = typed.Text(input.Number, ContractLimits.Number, nameof(input.Number));
        var note = typed.Text(input.Note, ContractLimits.Note, nameof(input.Note));
        if (number is null)
            typed.Refuse(ImportErrorCodes.Required, nameof(input.Number));
        typed.ThrowIfRefused();
        if (input.To < input.From)
            throw new AbpValidationException([new ValidationResult(L[CustomerArchivesErrorCodes.ContractEndsBeforeItBegins], [nameof(input.To)])]);
        return new ContractTerms(number!, input.Kind, input.From!.Value, input.To!.Value, note);
    }

    private async Task<ContractStates> StatesAsync() => new(Company.Today, await SettingProvider.GetAsync<int>(CustomerArchivesSettings.ContractAlertDays));
}
