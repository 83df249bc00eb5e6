using Kefu.Platform.Imports.Headers;
using Kefu.Platform.Imports.Rows;
using Kefu.Platform.Localization;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Imports.ErrorFile;

/// <summary>Writes the invalid rows of an import into a workbook that says what is wrong and can be imported once it is corrected.</summary>
internal sealed class ErrorFileWriter(ImportTexts texts, IStringLocalizer<PlatformResource> localizer) : ITransientDependency
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int BufferBytes = 81920;

    public async Task<ImportFileDto> WriteAsync(Import import, OpenedImport opened, CancellationToken cancellationToken)
    {
        var file = new FileStream(
            Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferBytes, FileOptions.Asynchronous | FileOptions.DeleteOnClose);
        try
        {
            Write(file, opened, cancellationToken);
            await file.FlushAsync(cancellationToken);
            file.Position = 0;
            return new ImportFileDto { FileName = localizer["Import:ErrorFileName", Path.GetFileNameWithoutExtension(import.FileName)], ContentType = ContentType, Content = file };
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private void Write(Stream stream, OpenedImport opened, CancellationToken cancellationToken)
    {
        var columns = ErrorFileColumn.Of(opened);
        using var workbook = new ErrorWorkbook(stream, [.. columns.Select(column => column.Header), localizer["Import:ErrorColumn"]]);
        foreach (var row in opened.Table.Rows().Select(row => row.Data).OfType<ReadRow>().Where(row => !row.IsValid))
        {
            cancellationToken.ThrowIfCancellationRequested();
            workbook.Add(columns.ConvertAll(column => CellOf(row, column.Index)), ReasonOf(row, opened.Table.Mapping));
        }
    }

    private ErrorFileCell CellOf(ReadRow row, int column)
    {
        var reasons = Errors(row).Where(problem => problem.Column == column).Select(problem => texts.Of(problem.Problem)).ToList();
        return new ErrorFileCell(row.Source[column], reasons.Count == 0 ? null : string.Join("\n", reasons));
    }

    private string ReasonOf(ReadRow row, ColumnMapping mapping) => string.Join(
        localizer["Import:ReasonSeparator"],
        Errors(row).Select(problem => localizer["Import:Reason", mapping.HeaderOf(problem.Field), texts.Of(problem.Problem)].Value));

    private static IEnumerable<CellProblem> Errors(ReadRow row) => row.Problems.Where(problem => !problem.IsWarning);
}
