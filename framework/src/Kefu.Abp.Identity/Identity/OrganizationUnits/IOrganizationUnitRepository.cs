using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Identity;

/// <summary>Organisation units, found by their place in the tree.</summary>
public interface IOrganizationUnitRepository : IBasicRepository<OrganizationUnit, Guid>
{
    Task<List<OrganizationUnit>> GetChildrenAsync(Guid? parentId, CancellationToken cancellationToken = default);

    /// <summary>All below a code, at any depth.</summary>
    Task<List<OrganizationUnit>> GetAllChildrenWithParentCodeAsync(string code, Guid? parentId, CancellationToken cancellationToken = default);

    Task<int> GetMembersCountAsync(Guid id, CancellationToken cancellationToken = default);
}
