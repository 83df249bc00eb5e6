using Kefu.Platform.Imports.Headers;
using Kefu.Platform.Imports.Reading;

namespace Kefu.Platform.Imports.Rows;

/// <summary>Reads the cells of rows as the fields of an import type and applies its rules.</summary>
internal sealed class RowReader(ImportType type, ColumnMapping mapping, FileFacts facts)
{
    private static readonly ImportProblem Missing = new(ImportErrorCodes.Required);

    private readonly Dictionary<int, string?> _units = mapping.Header.Columns.ToDictionary(column => column.Index, column => column.Unit);

    public ReadRow Read(SheetRow source)
    {
        var values = new Dictionary<ImportColumn, object?>(mapping.Fields.Count);
        var problems = new List<CellProblem>();
        foreach (var (index, field) in mapping.Fields)
            ReadCell(source[index], index, field, values, problems);

        var row = new ImportRow(source.Number, values);
        if (problems.All(problem => problem.IsWarning))
            problems.AddRange(type.Check(row).Select(found => At(found, source)));
        return new ReadRow(source, row, problems);
    }

    private void ReadCell(SheetCell cell, int index, ImportColumn field, Dictionary<ImportColumn, object?> values, List<CellProblem> problems)
    {
        if (cell.IsEmpty)
        {
            if (field.IsRequired) Report(Missing, isWarning: false);
            return;
        }

        if (cell.Kind == SheetCellKind.Error)
        {
            Report(new ImportProblem(ImportErrorCodes.CellError).With("Value", cell.Text), isWarning: false);
            return;
        }

        var (value, error, warning) = field.Read(new ImportCell(
            cell.Text, cell.Kind, cell.Number, cell.Date, _units.GetValueOrDefault(index), facts.BusinessYear, facts.Uses1904Dates));
        if (error != null)
            Report(error, isWarning: false);
        else if (value == null && field.IsRequired)
            Report(Missing, isWarning: false);
        if (warning != null)
            Report(warning, isWarning: true);
        if (error == null)
            values[field] = value;

        void Report(ImportProblem problem, bool isWarning) => problems.Add(new CellProblem(field, index, problem, isWarning, cell.Text));
    }

    private CellProblem At(ImportRowProblem found, SheetRow source)
    {
        var column = mapping.ColumnOf(found.Column) ?? -1;
        return new CellProblem(found.Column, column, found.Problem, found.IsWarning, column < 0 ? "" : source[column].Text);
    }
}
