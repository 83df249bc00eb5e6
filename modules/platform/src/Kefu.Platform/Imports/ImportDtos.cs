using Kefu.Platform.Imports.Reading;
using Kefu.Platform.Imports.Rows;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Imports;

/// <summary>Shows imports, notes, rows and types to their users.</summary>
internal sealed class ImportDtos(ImportTexts texts) : ITransientDependency
{
    public ImportDto Of(Import import) => new()
    {
        Id = import.Id,
        Type = import.Type,
        FileName = import.FileName,
        CreationTime = import.CreationTime,
        State = import.State,
        SheetName = import.SheetName,
        HeaderRow = import.HeaderRow,
        IncludeHidden = import.Reading.IncludeHidden,
        Rule = import.Rule,
        Mapping = import.Mapping.ConvertAll(column => new ImportMappingDto { Column = ColumnName.Of(column.Column), Header = column.Header, Field = column.Field }),
        Total = import.Total,
        Valid = import.Valid,
        Invalid = import.Invalid,
        Duplicates = import.Duplicates,
        Matches = import.Matches,
        Imported = import.Imported,
        Warnings = import.Warnings,
        Skipped = import.Skipped,
        Processed = import.Processed,
        SameFileImportedAt = import.SameFileImportedAt,
        FailureCode = import.FailureCode,
        FailureMessage = import.FailureCode == null ? null : texts.Of(import.FailureCode, import.FailureData)
    };

    public ImportErrorDto ErrorOf(ImportNote note) => Fill(new ImportErrorDto(), note);

    public ImportNoteDto Of(ImportNote note)
    {
        var dto = Fill(new ImportNoteDto(), note);
        dto.Kind = note.Kind;
        dto.OtherRow = note.OtherRow;
        dto.RecordId = note.RecordId;
        return dto;
    }

    public ImportTypeDto Of(ImportType type) => new()
    {
        Name = type.Name,
        DisplayName = texts.NameOf(type),
        Rule = type.DefaultRule,
        ListUrl = type.ListUrl,
        Fields = type.Columns
            .Select(field => new ImportFieldDto { Name = field.Name, DisplayName = texts.NameOf(type, field), IsRequired = field.IsRequired })
            .ToList()
    };

    public ImportRowDto Of(ReadRow row, OpenedImport opened) => new()
    {
        Row = row.Number,
        Cells = opened.Table.Mapping.Header.Columns.Select(column => CellOf(row, column.Index, opened)).ToList()
    };

    private ImportCellDto CellOf(ReadRow row, int column, OpenedImport opened)
    {
        var problems = row.Problems.Where(problem => problem.Column == column).ToList();
        return new ImportCellDto
        {
            Column = ColumnName.Of(column),
            Text = row.Source[column].Text,
            IsMended = opened.Mended.ContainsKey((row.Number, column)),
            Error = problems.Where(problem => !problem.IsWarning).Select(problem => texts.Of(problem.Problem)).FirstOrDefault(),
            Warning = problems.Where(problem => problem.IsWarning).Select(problem => texts.Of(problem.Problem)).FirstOrDefault()
        };
    }

    private TDto Fill<TDto>(TDto dto, ImportNote note) where TDto : ImportErrorDto
    {
        dto.Row = note.Row;
        dto.Field = note.Field;
        dto.Column = note.Column < 0 ? "" : ColumnName.Of(note.Column);
        dto.Code = note.Code;
        dto.Message = texts.Of(note.Code, note.Data);
        dto.Value = note.Value;
        return dto;
    }
}
