using Shouldly;
using Xunit;

namespace Kefu.CustomerArchives.Customers;

[Trait("Duty", "D19")]
[Trait("Figure", "R14")]
public class Completeness_tests
{
    private static readonly CustomerProfile Enterprise = new()
    {
        Name = "新疆顺达商贸有限公司",
        Type = CustomerType.Enterprise,
        Industry = Industry.Trade,
        CreditCode = Given.CreditCode,
        AreaCode = "650102",
        Address = "北京路1号",
        Roles = CustomerRole.Shipper,
        Flows = FreightFlow.Outbound,
        OwnerUserId = Guid.Parse("11111111-0000-4000-8000-000000000001"),
        MainCommodity = "百货",
        ConsentSource = ConsentSource.Contract,
    };

    [Fact]
    public void A_customer_of_whom_all_is_known_is_complete() => Of(Enterprise).ShouldBe("100%");

    [Fact]
    public void A_name_alone_is_a_ninth_of_what_applies_to_a_company() => Of(new CustomerProfile { Name = "顺达" }, hasContact: false, payment: null).ShouldStartWith("11%");

    [Fact]
    public void A_person_has_no_credit_code_and_its_weight_is_spread()
    {
        var person = Enterprise with { Name = "麦合木提", Type = CustomerType.Individual, CreditCode = null };

        Of(person).ShouldBe("100%");
        Of(person with { MainCommodity = null }).ShouldBe("93% MainCommodity");
    }

    [Theory]
    [InlineData(CompletenessItem.CreditCode, 83)]
    [InlineData(CompletenessItem.Address, 83)]
    [InlineData(CompletenessItem.TypeAndIndustry, 94)]
    [InlineData(CompletenessItem.RolesAndFlows, 94)]
    [InlineData(CompletenessItem.Owner, 94)]
    [InlineData(CompletenessItem.MainCommodity, 94)]
    [InlineData(CompletenessItem.ConsentSource, 94)]
    public void Each_missing_field_takes_its_weight(CompletenessItem item, int percentLeft) => Of(Without(item)).ShouldBe($"{percentLeft}% {item}");

    [Fact]
    public void The_primary_contact_weighs_most() => Of(Enterprise, hasContact: false).ShouldBe("77% PrimaryContact");

    [Fact]
    public void A_payment_term_counts() => Of(Enterprise, payment: null).ShouldBe("94% PaymentTerm");

    [Fact]
    public void A_wrong_value_is_not_filled() => Of(Enterprise with { CreditCode = "91650100MA77500030" }).ShouldBe("83% CreditCode");

    private static CustomerProfile Without(CompletenessItem item) => item switch
    {
        CompletenessItem.CreditCode => Enterprise with { CreditCode = null },
        CompletenessItem.Address => Enterprise with { Address = null },
        CompletenessItem.TypeAndIndustry => Enterprise with { Industry = null },
        CompletenessItem.RolesAndFlows => Enterprise with { Flows = default },
        CompletenessItem.Owner => Enterprise with { OwnerUserId = null },
        CompletenessItem.MainCommodity => Enterprise with { MainCommodity = null },
        _ => Enterprise with { ConsentSource = null },
    };

    private static string Of(CustomerProfile profile, bool hasContact = true, PaymentTerm? payment = PaymentTerm.Prepaid)
    {
        var customer = new Customer(Guid.Empty, "KH000001", profile);
        customer.AgreeOn(new PaymentAgreement(payment));
        customer.SetContacts(hasContact ? [new ContactDetails { Name = "麦合木提", Mobile = Given.Mobile }] : [], () => Guid.Parse("22222222-0000-4000-8000-000000000001"));
        return string.Join(" ", customer.Missing.Select(item => item.ToString()).Prepend($"{customer.Completeness}%"));
    }
}
