using Kefu.Platform.Lists;
using Volo.Abp.Domain.Repositories;

namespace Kefu.CustomerArchives.Customers;

/// <summary>Stored customers.</summary>
internal interface ICustomerRepository : IRepository<Customer, Guid>
{
    /// <summary>One page of what is within the caller's scope, straight from the database and masked.</summary>
    Task<CappedResultDto<CustomerRowDto>> GetPageAsync(GetCustomersInput input, CancellationToken cancellationToken = default);

    /// <summary>All rows of the list within the caller's scope, one after the other.</summary>
    IAsyncEnumerable<CustomerRowDto> ReadAllAsync(GetCustomersInput input, bool isMasked, CancellationToken cancellationToken = default);

    /// <summary>All of a customer within the caller's scope, to be shown, not to be changed.</summary>
    Task<Customer> GetForReadingAsync(Guid id, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetForReadingAsync(Guid, CancellationToken)" />
    Task<Customer> GetForReadingAsync(string number, CancellationToken cancellationToken = default);

    /// <summary>All of a customer within the caller's scope, to be changed.</summary>
    Task<Customer> GetForChangeAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Customers that share one of these keys; each as often as it shares one.</summary>
    Task<List<CustomerLikeness>> FindSameAsync(CustomerKeys keys, CancellationToken cancellationToken = default);

    /// <summary>Some of the customers whose contracts all ended before this day although they count as covered.</summary>
    Task<List<Customer>> GetUncoveredAsync(DateOnly today, int most);

    /// <summary>The customers of a division, for comparing names.</summary>
    IAsyncEnumerable<CustomerLikeness> InAreaAsync(AreaRange area, CancellationToken cancellationToken = default);
}
