using Kefu.Platform.Timing;
using Microsoft.Extensions.Localization;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace Kefu.Platform.Exports;

/// <summary>Writes the rows of a list into a workbook.</summary>
internal sealed class ExportWriter(
    IStringLocalizerFactory localizers, IStringLocalizer<Localization.PlatformResource> platform, ISettingProvider settings, ICompanyClock companyClock, IClock clock, ICurrentUser user) : ITransientDependency
{
    /// <summary>How many rows were written. More than may be are refused.</summary>
    public async Task<int> WriteAsync(Stream stream, ExportType type, object input, bool isMasked, CancellationToken cancellationToken)
    {
        var most = Math.Min(await settings.GetAsync<int>(PlatformSettings.ExportMaxRows), ExportLimits.RowsOfSheet);
        var texts = localizers.Create(type.ResourceType);
        using var workbook = new ExportWorkbook(stream, texts[type.TitleKey], type.HeaderKeys.Select(key => texts[key].Value).ToList(), Footer());
        var cells = new ExportCells(workbook, texts, companyClock);
        var count = 0;
        await foreach (var row in type.ReadCellsAsync(input, isMasked, cancellationToken))
        {
            if (++count > most)
            {
                throw new BusinessException(ExportErrorCodes.TooManyRows).WithData("Limit", most);
            }

            cells.Write(row);
        }

        workbook.Complete();
        return count;
    }

    /// <summary>What to call the file: title, day and time in the company's zone.</summary>
    public string NameOf(ExportType type) => $"{localizers.Create(type.ResourceType)[type.TitleKey]}-{Now:yyyyMMdd-HHmm}.xlsx";

    private DateTime Now => TimeZoneInfo.ConvertTimeFromUtc(clock.Now, companyClock.Zone);

    private string Footer() => platform["Export:Footer", user.UserName ?? "", $"{Now:yyyy-MM-dd HH:mm}"];
}
