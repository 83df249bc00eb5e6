using System.Text.RegularExpressions;
using Kefu.Platform.Normalization;

namespace Kefu.CustomerArchives.Customers.Import;

/// <summary>What a customer is in law, as far as its name says so. A person's name must be known for one, because it is masked.</summary>
internal static partial class TypeOfName
{
    public static CustomerType? Read(string name)
    {
        var compact = TypedText.Compact(name);
        return Enterprise().IsMatch(compact) ? CustomerType.Enterprise
            : SoleTrader().IsMatch(compact) ? CustomerType.SoleTrader
            : Government().IsMatch(compact) ? CustomerType.Government
            : Person().IsMatch(compact) ? CustomerType.Individual
            : null;
    }

    [GeneratedRegex("公司|集团|(厂|合作社|分公司)$")]
    private static partial Regex Enterprise();

    [GeneratedRegex("(商行|经营部|批发部|销售部|门市部|门市|商店|超市|店|行|铺|坊|部|档口|摊位|工作室)$")]
    private static partial Regex SoleTrader();

    [GeneratedRegex("(局|委员会|政府|学校|中学|小学|大学|学院|医院|法院|检察院|大队|支队|团|队)$")]
    private static partial Regex Government();

    // Two to four characters, as most names here, or parts joined by a middle dot; a form of address may follow.
    [GeneratedRegex(@"^([\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,12}([·•][\u4e00-\u9fff]{1,12})+)(先生|女士|老板|经理|师傅)?$")]
    private static partial Regex Person();
}
