using System.Runtime.CompilerServices;
using Kefu.Platform.Localization;

namespace Kefu.Platform.Exports;

public sealed class NumberExportInput
{
    public int Count { get; set; }

    /// <summary>The row at which the source fails; 0 for never.</summary>
    public int FailsAt { get; set; }
}

/// <summary>A list of numbers that are made as they are asked for, each with a text of its own.</summary>
internal sealed class NumberExport(SourceWatch watch) : ExportType<NumberExportInput, int>
{
    public const string ListName = "Platform.Numbers";

    public override string Name => ListName;

    public override string Entity => "Number";

    public override string PermissionName => PlatformPermissions.PersonalDataReadings.View;

    public override Type ResourceType => typeof(PlatformResource);

    public override string TitleKey => "Numbers [a/b]: \"all\" & more than thirty-one characters";

    public override IReadOnlyList<ExportColumn<int>> Columns =>
    [
        new("Text", number => $"{number} {new string('x', 50)}"),
        new("Number", number => number),
        new("Day", number => new DateOnly(2026, 1, 1).AddDays(number % 365)),
        new("Nothing", _ => null),
        new("Broken", _ => "a\u0001b\uFFFE"),
    ];

    public override async IAsyncEnumerable<int> ReadAsync(NumberExportInput input, bool isMasked, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var number = 1; number <= input.Count; number++)
        {
            if (number == input.FailsAt)
                throw new IOException("The source broke off.");
            watch.Read(number);
            yield return number;
        }

        await Task.CompletedTask;
    }
}

/// <summary>Sees how much memory is held while the source is read.</summary>
internal sealed class SourceWatch
{
    private const int Early = 1_000, Every = 20_000;

    private long _early;

    public long Grown { get; private set; }

    public int LastRow { get; private set; }

    public void Read(int number)
    {
        LastRow = number;
        if (number == Early)
            _early = GC.GetTotalMemory(forceFullCollection: true);
        else if (number % Every == 0)
            Grown = Math.Max(Grown, GC.GetTotalMemory(forceFullCollection: true) - _early);
    }
}
