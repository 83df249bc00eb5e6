using Kefu.Platform.Imports.Reading;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace Kefu.Platform.Imports;

/// <summary>What a user changes about the reading of a file: the mapping, which is remembered for the next file, and single cells.</summary>
internal sealed class ImportChanges(
    IRepository<Import, Guid> imports,
    IRepository<MendedCell, Guid> mendedCells,
    IRepository<RememberedMapping, Guid> rememberedMappings,
    IGuidGenerator guids) : ITransientDependency
{
    public async Task ReadAsync(Import import, ImportType type, ChangeImportMappingInput input)
    {
        var mapping = MappingOf(input, type);
        import.ReadAnew(new ChosenReading { SheetName = input.SheetName, IncludeHidden = input.IncludeHidden, Mapping = mapping });
        await imports.UpdateAsync(import);
        if (mapping != null)
            await RememberAsync(import, mapping);
    }

    public async Task MendAsync(Import import, MendImportCellsInput input)
    {
        var cells = input.Cells.Select(cell => (cell.Row, Column: ColumnName.IndexOf(cell.Column), cell.Text)).DistinctBy(cell => (cell.Row, cell.Column)).ToList();
        foreach (var (row, column, _) in cells)
        {
            if (row <= import.HeaderRow || import.Mapping.All(mapped => mapped.Column != column))
                throw new BusinessException(ImportErrorCodes.RowUnknown).WithData("Row", row);
        }

        import.ReadAnew();
        await imports.UpdateAsync(import);
        await KeepAsync(import.Id, cells);
    }

    private async Task KeepAsync(Guid importId, List<(int Row, int Column, string Text)> cells)
    {
        var rows = cells.Select(cell => cell.Row).ToList();
        var known = await mendedCells.GetListAsync(cell => cell.ImportId == importId && rows.Contains(cell.Row));
        foreach (var (row, column, text) in cells)
        {
            var cell = known.FirstOrDefault(cell => cell.Row == row && cell.Column == column)
                       ?? await mendedCells.InsertAsync(new MendedCell(guids.Create(), importId, row, column));
            cell.Mend(text);
        }
    }

    private static Dictionary<int, string>? MappingOf(ChangeImportMappingInput input, ImportType type)
    {
        if (input.Mapping.Count == 0)
            return null;
        var mapping = new Dictionary<int, string>();
        foreach (var chosen in input.Mapping.Where(chosen => !string.IsNullOrEmpty(chosen.Field)))
        {
            var column = ColumnName.IndexOf(chosen.Column);
            if (column < 0 || type.Columns.All(field => field.Name != chosen.Field))
                throw new BusinessException(ImportErrorCodes.FieldUnknown).WithData("Field", column < 0 ? chosen.Column : chosen.Field);
            if (!mapping.TryAdd(column, chosen.Field!) || mapping.Values.Count(field => field == chosen.Field) > 1)
                throw new BusinessException(ImportErrorCodes.FieldMappedTwice).WithData("Field", chosen.Field);
        }

        return mapping;
    }

    private async Task RememberAsync(Import import, Dictionary<int, string> mapping)
    {
        var remembered = await rememberedMappings.FindAsync(known => known.UserId == import.UserId && known.Type == import.Type)
                         ?? await rememberedMappings.InsertAsync(new RememberedMapping(guids.Create(), import.UserId, import.Type));
        remembered.Learn(import.Mapping
            .Where(column => column.Field != mapping.GetValueOrDefault(column.Column))
            .Select(column => (column.Header, mapping.GetValueOrDefault(column.Column))));
        await rememberedMappings.UpdateAsync(remembered);
    }
}
