using Kefu.Platform.Normalization;

namespace Kefu.CustomerArchives.Customers.Demo;

/// <summary>A made-up customer by its place in the list: the same each time, on every machine.</summary>
internal static class DemoCustomers
{
    public const int Count = 60;

    private const int EachIndividual = 8;
    private const string CodeCharacters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public static CustomerGiven At(int index, Guid? ownerUserId)
    {
        var grade = Grade(index);
        return new CustomerGiven(Profile(index) with { OwnerUserId = ownerUserId }, Payment(index, grade), grade, [Contact(index)], Addresses(index));
    }

    /// <summary>Two of three are in use; the others are still to be completed.</summary>
    public static bool IsActive(int index) => index % 3 != 2;

    private static bool IsIndividual(int index) => index % EachIndividual == EachIndividual - 1;

    private static CustomerProfile Profile(int index)
    {
        var (place, areaCode, street) = Place(index);
        var (trade, industry, commodity) = Of(DemoWords.Trades, index * 7 + index / 12);
        var (ending, type) = Of(DemoWords.Forms, index + index / 4);
        var isIndividual = IsIndividual(index);
        return new CustomerProfile
        {
            Name = isIndividual ? Person(index) : $"{place}{Of(DemoWords.Brands, index * 7 + index / 15)}{trade}{ending}",
            Type = isIndividual ? CustomerType.Individual : type,
            CreditCode = !isIndividual && IsActive(index) ? CreditCodeOf(areaCode, index) : null,
            Roles = index % 2 == 0 ? CustomerRole.Shipper : index % 5 == 0 ? CustomerRole.Consignee | CustomerRole.EndCustomer : CustomerRole.Consignee,
            Flows = index % 2 == 0 ? FreightFlow.Outbound : index % 7 == 0 ? FreightFlow.Inbound | FreightFlow.Return : FreightFlow.Inbound,
            Industry = industry,
            Source = (CustomerSource)(index % 4),
            AreaCode = areaCode,
            Address = $"{street}{index * 3 + 8}号",
            MainCommodity = IsActive(index) ? commodity : null,
            HandlingNote = index % 4 == 0 ? Of(DemoWords.Notes, index / 4) : null,
            ConsentSource = IsActive(index) ? ConsentSource.Waybill : null,
        };
    }

    private static CustomerGrade Grade(int index) => (index % 10) switch { 0 => CustomerGrade.A, 1 or 2 => CustomerGrade.B, <= 6 => CustomerGrade.C, _ => CustomerGrade.D };

    private static PaymentAgreement Payment(int index, CustomerGrade grade)
        => grade <= CustomerGrade.B ? new PaymentAgreement(PaymentTerm.Monthly, 20_000m * (index % 5 + 1), 25) : new PaymentAgreement((PaymentTerm)(index % 2));

    /// <summary>Numbers of a block that no operator has given out.</summary>
    private static ContactDetails Contact(int index) => new()
    {
        Name = Person(index),
        Mobile = $"139000000{index + 10:00}",
        Phone = index % 6 == 0 ? $"0991-20000{index + 10:00}" : null,
        IsPrimary = true,
        Language = Person(index).Contains('·', StringComparison.Ordinal) ? ContactLanguage.Uyghur : ContactLanguage.Chinese,
    };

    private static List<AddressDetails> Addresses(int index)
    {
        var (_, areaCode, street) = Place(index);
        return index % 3 != 0 ? [] : [new AddressDetails { Kind = AddressKind.Delivery, AreaCode = areaCode, Detail = $"{street}物流园{index + 1}号库", OpeningHours = "10:00–19:30" }];
    }

    /// <summary>A code that checks; the number of the company in it is only a counter.</summary>
    private static string CreditCodeOf(string areaCode, int index)
    {
        var body = $"91{areaCode}MA0DEM{index:000}";
        return CodeCharacters.Select(check => body + check).First(code => CreditCode.Parse(code).IsValid);
    }

    private static string Person(int index) => Of(DemoWords.People, index * 3 + index / 20);

    private static (string Name, string AreaCode, string Street) Place(int index) => Of(DemoWords.Places, index);

    private static T Of<T>(T[] words, int index) => words[index % words.Length];
}
