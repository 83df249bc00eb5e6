using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Kefu.Platform.DataScopes;

/// <summary>Which records a role sees and works on, by kind of record.</summary>
public interface IDataScopeAppService : IApplicationService
{
    /// <summary>The scope of a role for each kind of record.</summary>
    /// <exception cref="Volo.Abp.Domain.Entities.EntityNotFoundException">There is no such role.</exception>
    Task<ListResultDto<DataScopeDto>> GetAsync(string roleName);

    /// <summary>Sets scopes of a role; kinds that are not named stay as they are.</summary>
    /// <exception cref="Volo.Abp.BusinessException"><see cref="DataScopeErrorCodes.KindUnknown"/>.</exception>
    Task UpdateAsync(UpdateDataScopesInput input);
}
