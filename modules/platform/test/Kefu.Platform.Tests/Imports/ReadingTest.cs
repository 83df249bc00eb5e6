using System.Text;
using Kefu.Platform.Imports.Rows;

namespace Kefu.Platform.Imports;

/// <summary>Opens files that a test makes as lists of consignments.</summary>
public abstract class ReadingTest : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kefu-reading-").FullName;

    private int _files;

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private protected static ImportType Type { get; } = new ConsignmentImport(null!, null!, null!);

    private protected OpenedTable Open(byte[] content, ImportReading? reading = null)
    {
        var path = Path.Combine(_folder, $"{_files++}");
        File.WriteAllBytes(path, content);
        return OpenedTable.Open(path, Type, reading ?? new ImportReading { CurrentYear = 2026 });
    }

    private protected OpenedTable Open(TestWorkbook workbook, ImportReading? reading = null) => Open(workbook.Save(), reading);

    private protected OpenedTable OpenText(string text, Encoding? encoding = null) => Open((encoding ?? new UTF8Encoding(false)).GetBytes(text));

    private protected static List<ReadRow> DataOf(OpenedTable table) => table.Rows().Select(row => row.Data).OfType<ReadRow>().ToList();

    private protected static List<string?> NumbersOf(OpenedTable table) => DataOf(table).ConvertAll(row => row.Row.Value(ConsignmentImport.Number));

    private protected static List<(int Row, SkipReason Reason)> SkippedOf(OpenedTable table)
        => table.Rows().Where(row => row.Skipped != null).Select(row => (row.Source.Number, row.Skipped!.Value)).ToList();
}
