using System.Text.RegularExpressions;
using Kefu.Platform.Normalization;

namespace Kefu.CustomerArchives.Customers;

/// <summary>Names of customers as they are compared and searched.</summary>
internal static partial class CustomerName
{
    /// <summary>The form in which two names of one customer are equal: without legal form, region, brackets, blanks and middle dots.</summary>
    public static string Normalize(string name)
    {
        var folded = ForSearch(name);
        var bare = Noise().Replace(folded, "");
        return bare.Length > 0 ? bare : folded;
    }

    /// <summary>The form that is searched: without blanks and middle dots, in upper case.</summary>
    public static string ForSearch(string name) => PersonName.ForSearch(TypedText.Compact(name));

    // 市 also ends words of its own, such as 超市, and begins others, such as 市场.
    [GeneratedRegex(@"股份有限公司|有限责任公司|有限公司|新疆(维吾尔自治区)?|(?<![超城门夜集都股菜])市(?![场政民容])|[()\[\]【】〔〕{}<>《》""'“”·.,，。、\-_]")]
    private static partial Regex Noise();
}
