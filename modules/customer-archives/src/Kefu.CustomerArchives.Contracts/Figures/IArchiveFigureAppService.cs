using Volo.Abp.Application.Services;

namespace Kefu.CustomerArchives.Figures;

/// <summary>Figures of the archives themselves.</summary>
public interface IArchiveFigureAppService : IApplicationService
{
    /// <summary>How soon archives were in use, by month, and how complete they are, by grade.</summary>
    Task<ArchiveFiguresDto> GetAsync(GetArchiveFiguresInput input);
}
