using Volo.Abp;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization;

namespace Kefu.CustomerArchives.Customers;

/// <summary>What other modules of the host ask of customers. It is not offered over HTTP; where this module is absent, nobody answers.</summary>
[IntegrationService]
public interface ICustomerLookup : IApplicationService
{
    /// <summary>A few customers by number, name, pinyin or telephone number, for choosing one.</summary>
    /// <exception cref="AbpAuthorizationException">The person may not see customers.</exception>
    Task<IReadOnlyList<CustomerChoiceDto>> FindAsync(string text);

    /// <summary>
    /// A contact of a customer in full, for the handling of a complaint; null if there is none. The reading is logged. Events carry no
    /// telephone number: who handles one asks here.
    /// </summary>
    /// <param name="customerId">The customer.</param>
    /// <param name="contactId">One of its contacts; null for the primary one.</param>
    /// <exception cref="AbpAuthorizationException">A person asks who may not see numbers in full. The system may.</exception>
    Task<CustomerPersonDto?> FindContactAsync(Guid customerId, Guid? contactId);
}
