using Volo.Abp.Domain.Services;
using Volo.Abp.Uow;

namespace Volo.Abp.Identity;

/// <summary>Keeps the tree of organisation units, and the codes that say where each stands.</summary>
public class OrganizationUnitManager(IOrganizationUnitRepository units, IUnitOfWorkManager unitOfWorkManager) : DomainService
{
    public virtual async Task CreateAsync(OrganizationUnit unit)
    {
        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: true);
        unit.Code = await GetNextChildCodeAsync(unit.ParentId);
        await RefuseRepeatedNameAsync(unit);
        await units.InsertAsync(unit, autoSave: true);
        await unitOfWork.CompleteAsync();
    }

    public virtual async Task UpdateAsync(OrganizationUnit unit)
    {
        await RefuseRepeatedNameAsync(unit);
        await units.UpdateAsync(unit);
    }

    /// <summary>Sets the unit, with all below it, under another one.</summary>
    /// <exception cref="BusinessException"><see cref="IdentityErrorCodes.OrganizationUnitUnderItself"/>.</exception>
    public virtual async Task MoveAsync(Guid id, Guid? parentId)
    {
        using var unitOfWork = unitOfWorkManager.Begin(isTransactional: true);
        var unit = await units.GetAsync(id);
        if (unit.ParentId != parentId)
        {
            await MoveAsync(unit, parentId);
        }

        await unitOfWork.CompleteAsync();
    }

    /// <exception cref="BusinessException"><see cref="IdentityErrorCodes.OrganizationUnitInUse"/>.</exception>
    public virtual async Task DeleteAsync(Guid id)
    {
        if ((await units.GetChildrenAsync(id)).Count > 0 || await units.GetMembersCountAsync(id) > 0)
        {
            throw new BusinessException(IdentityErrorCodes.OrganizationUnitInUse);
        }

        await units.DeleteAsync(id);
    }

    public virtual async Task<string> GetNextChildCodeAsync(Guid? parentId)
    {
        if ((await units.GetChildrenAsync(parentId)).LastOrDefault() is { } last)
        {
            return OrganizationUnit.CalculateNextCode(last.Code);
        }

        var parentCode = parentId is { } id ? (await units.GetAsync(id)).Code : null;
        return OrganizationUnit.AppendCode(parentCode, OrganizationUnit.CreateCode(1));
    }

    private async Task MoveAsync(OrganizationUnit unit, Guid? parentId)
    {
        var below = await units.GetAllChildrenWithParentCodeAsync(unit.Code, unit.Id);
        if (parentId == unit.Id || below.Any(child => child.Id == parentId))
        {
            throw new BusinessException(IdentityErrorCodes.OrganizationUnitUnderItself).WithData("Name", unit.DisplayName);
        }

        var oldCode = unit.Code;
        unit.Code = await GetNextChildCodeAsync(parentId);
        unit.ParentId = parentId;
        await RefuseRepeatedNameAsync(unit);
        below.ForEach(child => child.Code = unit.Code + child.Code[oldCode.Length..]);
        await units.UpdateManyAsync([unit, .. below]);
    }

    private async Task RefuseRepeatedNameAsync(OrganizationUnit unit)
    {
        var siblings = await units.GetChildrenAsync(unit.ParentId);
        if (siblings.Any(sibling => sibling.Id != unit.Id && sibling.DisplayName == unit.DisplayName))
        {
            throw new BusinessException(IdentityErrorCodes.DuplicateOrganizationUnitDisplayName).WithData("0", unit.DisplayName);
        }
    }
}
