using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Kefu.Platform.Staff;

/// <summary>Looks up colleagues, so that work can be given to somebody. Whoever is signed in may.</summary>
public interface IStaffAppService : IApplicationService
{
    /// <summary>Those who may sign in and whom the text may mean.</summary>
    Task<ListResultDto<StaffMemberDto>> GetListAsync(GetStaffInput input);
}
