using Kefu.CustomerArchives.Customers;
using Volo.Abp;
using Volo.Abp.Domain.Repositories;

namespace Kefu.CustomerArchives.Merging;

/// <summary>Archives that others lead to: they stay, so that a number leads where it should in one step.</summary>
internal static class MergeKeepers
{
    /// <exception cref="BusinessException">Others have been merged into it.</exception>
    public static async Task RefuseKeeperAsync(this ICustomerRepository customers, Customer customer)
    {
        if (await customers.AnyAsync(other => other.MergedIntoId == customer.Id))
        {
            throw new BusinessException(CustomerArchivesErrorCodes.MergeKeepsOthers).WithData("Number", customer.Number);
        }
    }
}
