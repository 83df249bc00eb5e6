using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Kefu.Platform.PersonalData;

/// <summary>Shows who read which person's data. Nothing can be changed here.</summary>
public interface IPersonalDataReadingAppService : IApplicationService
{
    /// <summary>Readings, the latest first.</summary>
    Task<PagedResultDto<PersonalDataReadingDto>> GetListAsync(GetPersonalDataReadingsInput input);
}
