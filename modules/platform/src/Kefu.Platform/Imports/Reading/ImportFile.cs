namespace Kefu.Platform.Imports.Reading;

/// <summary>A file of rows, whatever its format. Rows are read as they are asked for and not kept.</summary>
internal abstract class ImportFile
{
    /// <summary>The sheets in the order of the workbook; a text file has one.</summary>
    public abstract IReadOnlyList<SheetInfo> Sheets { get; }

    /// <summary>Whether serial numbers of dates count from 1904.</summary>
    public virtual bool Uses1904Dates => false;

    /// <summary>The merged ranges of a sheet.</summary>
    public virtual IReadOnlyList<MergedRange> MergedRanges(SheetInfo sheet) => [];

    /// <summary>The rows of a sheet from the top; rows that the file leaves out are not among them.</summary>
    public abstract IEnumerable<SheetRow> Rows(SheetInfo sheet);

    /// <summary>Opens a file by what is in it; its name does not matter.</summary>
    /// <exception cref="ImportFileException">The file is empty, damaged, protected, or no list.</exception>
    public static ImportFile Open(string path) => FileInspection.KindOf(path) switch
    {
        ImportFileKind.Workbook => new WorkbookFile(path),
        ImportFileKind.BinaryWorkbook => new BinaryWorkbookFile(path),
        _ => new DelimitedFile(path)
    };
}
