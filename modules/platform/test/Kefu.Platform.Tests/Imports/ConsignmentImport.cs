using Kefu.Platform.Localization;
using Kefu.Platform.Normalization;
using Microsoft.Data.Sqlite;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace Kefu.Platform.Imports;

/// <summary>Says when writing is to be interrupted, as by the end of the process: the transaction is lost, nothing else happens.</summary>
internal sealed class Interruption : ISingletonDependency
{
    public int? AtBatch { get; set; }

    public Exception How { get; set; } = new SqliteException("disk I/O error", 10);

    public Func<int, Task> BeforeBatch { get; set; } = _ => Task.CompletedTask;

    public List<int> Batches { get; } = [];
}

/// <summary>Lists of consignments, as the tests import them.</summary>
internal sealed class ConsignmentImport(IRepository<Consignment, Guid> rows, IGuidGenerator guids, Interruption interruption) : ImportType, ITransientDependency
{
    public const string TypeName = "Consignments.Consignments";

    public static readonly ImportColumn<string> Number = new("Number", ["单号", "运单号", "票号"], cell => cell.Text.Length > 100 ? new ImportProblem(ImportErrorCodes.TooLong) : cell.Text) { IsRequired = true };
    public static readonly ImportColumn<string> Phone = new("Phone", ["发货人/电话", "电话", "手机"], cell => Read(PhoneNumber.Parse(cell.Text)));
    public static readonly ImportColumn<string> ReceiverPhone = new("ReceiverPhone", ["收货人/电话"], cell => Read(PhoneNumber.Parse(cell.Text)));
    public static readonly ImportColumn<DateOnly?> Date = new("Date", ["日期", "建档日期"], ReadDate);
    public static readonly ImportColumn<string> Partner = new("Partner", ["合作商"], cell => cell.Text) { FillsDown = true };
    public static readonly ImportColumn<decimal?> Weight = new("Weight", ["重量"], ReadWeight);

    public override string Name => TypeName;

    public override string PermissionName => ConsignmentPermissions.Import;

    public override Type ResourceType => typeof(PlatformResource);

    public override string? ListUrl => "consignments";

    public override IReadOnlyList<ImportColumn> Columns { get; } = [Number, Phone, ReceiverPhone, Date, Partner, Weight];

    public override string? KeyOf(ImportRow row) => row.Value(Number);

    public override async Task<IReadOnlyList<ImportMatch>> FindMatchesAsync(IReadOnlyList<ImportRow> found, CancellationToken cancellationToken)
    {
        var numbers = found.Select(row => row.Value(Number)!).ToList();
        var stored = await rows.GetListAsync(row => numbers.Contains(row.Number), cancellationToken: cancellationToken);
        return found
            .Select(row => (row, Stored: stored.FirstOrDefault(other => other.Number == row.Value(Number))))
            .Where(pair => pair.Stored != null)
            .Select(pair => new ImportMatch(pair.row.Number, pair.Stored!.Id, pair.Stored.Number))
            .ToList();
    }

    public override async Task<int> WriteAsync(ImportBatch batch, CancellationToken cancellationToken)
    {
        interruption.Batches.Add(batch.Rows.Count);
        await interruption.BeforeBatch(interruption.Batches.Count);
        var written = 0;
        foreach (var row in batch.Rows)
            written += await WriteAsync(batch, row) ? 1 : 0;
        if (interruption.AtBatch == interruption.Batches.Count)
            throw interruption.How;
        return written;
    }

    private async Task<bool> WriteAsync(ImportBatch batch, ImportRow row)
    {
        if (row.Match == null)
        {
            await rows.InsertAsync(new Consignment(guids.Create(), row.Value(Number)!) { Phone = row.Value(Phone), Date = row.Value(Date), ImportId = batch.ImportId, Row = row.Number });
            return true;
        }

        var stored = await rows.GetAsync(row.Match.RecordId);
        if (!stored.IsDraft)
            return false;
        stored.Phone = row.Value(Phone);
        await rows.UpdateAsync(stored);
        return true;
    }

    private static CellValue<string> Read(Normalized<string> read) => read.Error != null ? new ImportProblem(read.Error) : read.Value;

    private static CellValue<DateOnly?> ReadDate(ImportCell cell)
    {
        if (cell.Date is { } date)
            return (DateOnly?)DateOnly.FromDateTime(date);
        var read = BusinessDate.Parse(cell.Text, cell.BusinessYear);
        return read.Error != null ? new ImportProblem(read.Error) : read.Value;
    }

    private static CellValue<decimal?> ReadWeight(ImportCell cell)
    {
        var read = Normalization.Weight.Parse(cell.Text, WeightUnit.Kilogram);
        return read.Error != null ? new ImportProblem(read.Error) : read.Value;
    }
}
