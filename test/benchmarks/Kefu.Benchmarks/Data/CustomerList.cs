using System.Text;

namespace Kefu.Benchmarks.Data;

/// <summary>A made-up list of customers, the same each time: a .csv such as a spreadsheet program writes.</summary>
internal static class CustomerList
{
    /// <summary>One customer in so many is of grade A, which the narrow list asks for.</summary>
    private const int GradeAEvery = 100;

    private static readonly string[] Areas = ["乌鲁木齐市沙依巴克区", "乌鲁木齐市新市区", "昌吉市", "石河子市", "库尔勒市", "喀什市", "伊宁市", "阿克苏市", "和田市", "克拉玛依市克拉玛依区"];
    private static readonly string[] Signs = ["天", "山", "金", "华", "盛", "隆", "兴", "达", "泰", "恒", "瑞", "祥", "通", "源", "丰", "和", "顺", "安", "永", "康"];
    private static readonly string[] Trades = ["建材", "五金", "汽配", "家电", "食品", "农资", "服装", "医药", "机械", "商贸"];
    private static readonly string[] Grades = ["B", "B", "C", "C", "C", "C", "C", "D", "D", "D"];
    private static readonly string[] Terms = ["现付", "到付", "月结", "回付"];
    private static readonly string[] Roles = ["发货人", "收货人", "收发货", "付款方"];
    private static readonly string[] Flows = ["进港", "出港", "进出港"];
    private static readonly string[] Surnames = ["王", "李", "张", "刘", "陈", "马", "杨", "赵"];

    public static async Task<string> WriteAsync(string folder, int rows)
    {
        var file = Path.Combine(folder, $"customers-{rows}.csv");
        await using var writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await writer.WriteLineAsync("客户名称,客户性质,客户角色,货物流向,等级,所在地区,详细地址,联系人,手机,结算方式");
        for (var row = 0; row < rows; row++)
        {
            await writer.WriteLineAsync(Line(row));
        }

        return file;
    }

    private static string Line(int row)
    {
        var grade = row % GradeAEvery == 0 ? "A" : Of(Grades, row / 11);
        var name = $"{Sign(row)}{Of(Trades, row)}有限公司";
        return $"{name},企业,{Of(Roles, row / 3)},{Of(Flows, row / 7)},{grade},{Of(Areas, row / 17)},友好北路{row % 900 + 1}号,{Of(Surnames, row)}经理,{13900000000 + row},{Of(Terms, row / 13)}";
    }

    /// <summary>Four characters, which no two rows share.</summary>
    private static string Sign(int row) => string.Concat(Of(Signs, row), Of(Signs, row / 20), Of(Signs, row / 400), Of(Signs, row / 8000));

    private static string Of(string[] values, int index) => values[index % values.Length];
}
