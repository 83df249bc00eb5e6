using System.Text.RegularExpressions;
using Kefu.Platform.Imports;
using Kefu.Platform.Normalization;

namespace Kefu.CustomerArchives.Customers.Import;

/// <summary>Reads the cells of a customer list.</summary>
internal static partial class CustomerCells
{
    private static readonly HashSet<string> Nothing = ["-", "--", "—", "——", "/", "\\", "无", "暂无", "没有", "未知", "空", "N/A", "NULL", "NONE"];
    private static readonly char[] BetweenNumbers = [.. "/、,，;；|或\n"];

    /// <summary>Reads a cell unless what stands in it means that there is nothing.</summary>
    public static Func<ImportCell, CellValue<T?>> OrNothing<T>(Func<ImportCell, CellValue<T?>> read) =>
        cell => Nothing.Contains(TypedText.Compact(cell.Text)) ? CellValue.Of<T?>(default) : read(cell);

    public static Func<ImportCell, CellValue<string?>> Text(int maxLength) => OrNothing<string>(cell =>
    {
        var text = TypedText.Clean(cell.Text);
        return text.Length > maxLength ? CellValue.Bad<string?>(ImportErrorCodes.TooLong) : text;
    });

    /// <summary>The name as it stands: it is the key by which rows are told apart, so nothing of it is changed yet.</summary>
    public static CellValue<string> Name(ImportCell cell) =>
        cell.Text.Length > CustomerLimits.Name || TypedText.Clean(cell.Text).Length > CustomerLimits.Name ? CellValue.Bad<string>(ImportErrorCodes.TooLong) : cell.Text;

    /// <summary>One or several telephone numbers, of whatever kind.</summary>
    public static CellValue<IReadOnlyList<string>?> Phones(ImportCell cell)
    {
        var whole = PhoneNumber.Parse(cell.Text);
        if (whole.IsValid)
        {
            return new CellValue<IReadOnlyList<string>?>([whole.Value!], null, Problem(whole.Warning));
        }

        var parts = cell.Text.Split(BetweenNumbers, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var numbers = parts.Select(part => PhoneNumber.Parse(part)).ToList();
        return parts.Length > 1 && numbers.TrueForAll(number => number.IsValid)
            ? numbers.ConvertAll(number => number.Value!)
            : CellValue.Bad<IReadOnlyList<string>?>(whole.Error!);
    }

    public static CellValue<string?> Code(ImportCell cell)
    {
        var code = CreditCode.Parse(cell.Text);
        return new CellValue<string?>(code.Value, Problem(code.Error), Problem(code.Warning));
    }

    public static CellValue<DateOnly?> Date(ImportCell cell)
    {
        if (cell.Date is { } date)
        {
            return DateOnly.FromDateTime(date);
        }

        var read = cell.Number is { } serial && IsSerial(serial)
            ? BusinessDate.FromSerial(serial, cell.Uses1904Dates)
            : BusinessDate.Parse(WithoutTime().Replace(cell.Text, ""), cell.BusinessYear > 0 ? cell.BusinessYear : null);
        return new CellValue<DateOnly?>(read.Value, Problem(read.Error), null);
    }

    /// <summary>A date that has come.</summary>
    public static Func<ImportCell, CellValue<DateOnly?>> DateUntil(DateOnly today) =>
        cell => Date(cell) is var read && read.Value > today ? CellValue.Bad<DateOnly?>(CustomerArchivesErrorCodes.FirstWaybillInFuture) : read;

    public static CellValue<decimal?> Amount(ImportCell cell)
    {
        var amount = Money.Parse(cell.Text);
        return new CellValue<decimal?>(amount.Value, Problem(amount.Error), null);
    }

    /// <summary><c>25</c>, <c>25日</c>, <c>每月25号</c>. A day that not every month has is left to the person who completes the draft.</summary>
    public static CellValue<int?> StatementDay(ImportCell cell)
    {
        var day = Day().Match(TypedText.Compact(cell.Text));
        return day.Success && int.Parse(day.Groups["day"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) is >= CustomerLimits.MinStatementDay and <= CustomerLimits.MaxStatementDay and var number
            ? CellValue.Of<int?>(number)
            : CellValue.Doubtful<int?>(null, ImportErrorCodes.ValueUnknown);
    }

    private static bool IsSerial(double number) => number is >= 20_000 and <= 80_000;

    private static ImportProblem? Problem(string? code) => code is null ? null : new ImportProblem(code);

    [GeneratedRegex(@"[\sT]+\d{1,2}:\d{1,2}(:\d{1,2}(\.\d+)?)?$")]
    private static partial Regex WithoutTime();

    [GeneratedRegex(@"^(每?月)?(?<day>\d{1,2})[日号]?(结账|对账|结算)?$")]
    private static partial Regex Day();
}
