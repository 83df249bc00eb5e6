using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Kefu.CustomerArchives.Revisits;

/// <summary>Revisits (回访): asking customers how satisfied they are.</summary>
public interface IRevisitAppService : IApplicationService
{
    Task<PagedResultDto<RevisitDto>> GetListAsync(GetRevisitsInput input);

    /// <summary>Records a revisit. That of a dissatisfied customer is told to other modules; complaints draft one of it.</summary>
    Task<RevisitDto> CreateAsync(CreateRevisitInput input);
}
