using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Kefu.Platform.Staff;

/// <inheritdoc cref="IStaffAppService" />
[Authorize]
public class StaffAppService(IStaffDirectory staff) : ApplicationService, IStaffAppService
{
    public async Task<ListResultDto<StaffMemberDto>> GetListAsync(GetStaffInput input)
        => new([.. (await staff.SearchAsync(input.Filter, input.Limit)).Select(member => new StaffMemberDto { Id = member.Id, UserName = member.UserName, Name = member.Name })]);
}
