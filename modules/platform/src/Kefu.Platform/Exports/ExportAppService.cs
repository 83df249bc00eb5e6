using Kefu.Platform.Localization;
using Kefu.Platform.PersonalData;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Services;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace Kefu.Platform.Exports;

/// <summary>Answers for exports. Over HTTP <see cref="ExportController"/> stands before it.</summary>
[Authorize]
internal sealed class ExportAppService : ApplicationService, IExportAppService
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private readonly ExportTypes _types;
    private readonly ExportFilter _filters;
    private readonly ExportFile _files;
    private readonly ExportWriter _writer;
    private readonly IPersonalDataLog _log;
    private readonly ICancellationTokenProvider _cancellation;

    public ExportAppService(ExportTypes types, ExportFilter filters, ExportFile files, ExportWriter writer, IPersonalDataLog log, ICancellationTokenProvider cancellation)
    {
        (_types, _filters, _files, _writer, _log, _cancellation) = (types, filters, files, writer, log, cancellation);
        LocalizationResource = typeof(PlatformResource);
    }

    // Reading for so long may not hold the one writer of SQLite up; the log is saved on its own.
    [UnitOfWork(isTransactional: false)]
    public async Task<ExportFileDto> CreateAsync(ExportInput input)
    {
        var type = _types.Get(input.Type);
        var isMasked = !input.WithPersonalData || type.PersonalDataPermissionName is null;
        await CheckPolicyAsync(isMasked ? type.PermissionName : type.PersonalDataPermissionName!);
        if (!isMasked)
            PersonalDataReading.CheckReason(input.Reason, input.ReasonText);
        var filter = await _filters.ReadAsync(type, input.Filter);
        var file = _files.Open();
        try
        {
            var rows = await _writer.WriteAsync(file, type, filter, isMasked, _cancellation.Token);
            await file.FlushAsync(_cancellation.Token);
            file.Position = 0;
            // What cannot be logged is not handed out.
            await _log.ReadAsync(Reading(type, filter, isMasked, rows, input));
            return new ExportFileDto { FileName = _writer.NameOf(type), ContentType = ContentType, Content = file };
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private PersonalDataReading Reading(ExportType type, object filter, bool isMasked, int rows, ExportInput input) => new()
    {
        Module = type.Module,
        Entity = type.Entity,
        Fields = type.PersonalFields,
        Count = rows,
        Filter = _filters.Tell(filter),
        Kind = isMasked ? PersonalDataReadingKind.MaskedExport : PersonalDataReadingKind.Export,
        Reason = isMasked ? null : input.Reason,
        ReasonText = isMasked ? null : input.ReasonText,
    };
}
