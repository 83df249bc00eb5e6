using Shouldly;
using Xunit;

namespace Kefu.Platform.Normalization;

public class Normalization_tests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData("13899112233", "13899112233")]
    [InlineData("138 9911-2233", "13899112233")]
    [InlineData("１３８９９１１２２３３", "13899112233")]
    [InlineData("+8613899112233", "13899112233")]
    [InlineData("008613899112233", "13899112233")]
    [InlineData("8613899112233", "13899112233")]
    [InlineData("013899112233", "13899112233")]
    [InlineData("（0991）4040037", "0991-4040037")]
    [InlineData("0991-4040037-801", "0991-4040037-801")]
    [InlineData("09914040037", "0991-4040037")]
    [InlineData("4008001234", "4008001234")]
    [InlineData("95533", "95533")]
    [InlineData("1.3899112233E+10", "13899112233")]
    public void A_telephone_number_is_stored_in_one_form(string typed, string stored)
        => PhoneNumber.Parse(typed).ShouldBe(new Normalized<string>(stored));

    [Theory]
    [InlineData("1389911223")]
    [InlineData("12899112233")]
    [InlineData("4040037")]
    [InlineData("见备注")]
    [InlineData("")]
    public void What_is_no_telephone_number_is_refused(string typed)
        => PhoneNumber.Parse(typed).Error.ShouldBe(NormalizationErrorCodes.Phone);

    [Fact]
    public void A_number_whose_digits_a_spreadsheet_has_lost_is_not_guessed()
        => PhoneNumber.Parse("1.38991E+10").Error.ShouldBe(NormalizationErrorCodes.PhonePrecisionLost);

    [Fact]
    public void A_local_number_takes_the_area_code_of_the_site_with_a_warning()
        => PhoneNumber.Parse("4040037", "0991").ShouldBe(new Normalized<string>("0991-4040037", Warning: NormalizationErrorCodes.PhoneAreaCodeAssumed));

    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("11010519491231002x")]
    [InlineData("650102199003070013")]
    [InlineData("653101198501011237")]
    public void A_right_identity_number_is_taken(string typed)
        => IdentityNumber.Parse(typed, Today).Value.ShouldBe(typed.ToUpperInvariant());

    [Theory]
    [InlineData("110105194912310021")]
    [InlineData("650102199003070014")]
    [InlineData("65310119850101123X")]
    [InlineData("650102209003070013")]
    [InlineData("650102199013070013")]
    public void A_wrong_check_character_or_birth_date_is_refused(string typed)
        => IdentityNumber.Parse(typed, Today).Error.ShouldBe(NormalizationErrorCodes.IdentityNumber);

    [Theory]
    [InlineData("91650100MA77500036")]
    [InlineData("91650100MA00001540")]
    [InlineData("91350100M000100Y43")]
    [InlineData("91350100m000100y43")]
    public void A_right_credit_code_is_taken(string typed)
        => CreditCode.Parse(typed).Value.ShouldBe(typed.ToUpperInvariant());

    [Theory]
    [InlineData("91350100M000100Y4Z")]
    [InlineData("91650100MA77500037")]
    [InlineData("91650100MA7750003")]
    public void A_credit_code_with_a_wrong_check_character_is_refused(string typed)
        => CreditCode.Parse(typed).Error.ShouldBe(NormalizationErrorCodes.CreditCode);

    [Theory]
    [InlineData("新A12345", "新A12345")]
    [InlineData("新AD12345", "新AD12345")]
    [InlineData("新A12345D", "新A12345D")]
    [InlineData("新A1234挂", "新A1234挂")]
    [InlineData("新 q·8k321", "新Q8K321")]
    public void A_plate_is_stored_without_blanks_and_dots(string typed, string stored)
        => PlateNumber.Parse(typed).ShouldBe(new Normalized<string>(stored));

    [Theory]
    [InlineData("新AO1234")]
    [InlineData("新A1234")]
    [InlineData("XA12345")]
    public void What_is_no_plate_is_refused(string typed)
        => PlateNumber.Parse(typed).Error.ShouldBe(NormalizationErrorCodes.Plate);

    [Theory]
    [InlineData("买买提•吐尔逊", "买买提·吐尔逊")]
    [InlineData("买买提.吐尔逊", "买买提·吐尔逊")]
    [InlineData("　李明 ", "李明")]
    [InlineData("阿不都热合曼·买买提依明", "阿不都热合曼·买买提依明")]
    public void Names_keep_their_length_and_get_one_middle_dot(string typed, string stored)
        => PersonName.Parse(typed).Value.ShouldBe(stored);

    [Theory]
    [InlineData("1.2吨", 1200)]
    [InlineData("1.2T", 1200)]
    [InlineData("350公斤", 350)]
    [InlineData("350KG", 350)]
    [InlineData("350㎏", 350)]
    [InlineData("60斤", 30)]
    [InlineData("1,200", 1200)]
    public void Weights_become_kilograms(string typed, int kilograms)
        => Weight.Parse(typed, WeightUnit.Kilogram).Value.ShouldBe(kilograms);

    [Theory]
    [InlineData("见单")]
    [InlineData("-5")]
    [InlineData("")]
    public void What_is_no_weight_is_refused(string typed)
        => Weight.Parse(typed, WeightUnit.Kilogram).Error.ShouldBe(NormalizationErrorCodes.Weight);

    [Fact]
    public void A_bare_number_has_no_weight_until_somebody_says_its_unit()
    {
        Weight.Parse("1.2", bareUnit: null).IsValid.ShouldBeFalse();
        Weight.Parse("1.2", WeightUnit.Tonne).Value.ShouldBe(1200m);
    }

    [Theory]
    [InlineData("1.2方", "1.2")]
    [InlineData("1.2m3", "1.2")]
    [InlineData("1.2㎥", "1.2")]
    [InlineData("1.2立方", "1.2")]
    [InlineData("1.2CBM", "1.2")]
    [InlineData("120*80*60*2", "1.152")]
    [InlineData("120×80×60", "0.576")]
    public void Volumes_become_cubic_metres(string typed, string cubicMetres)
        => Volume.Parse(typed).Value.ShouldBe(decimal.Parse(cubicMetres));

    [Fact]
    public void Pieces_are_read_with_their_packages()
        => PieceCount.Parse("3托+5件").Value.ShouldBe([new PackageLine("托", 3), new PackageLine("件", 5)]);

    [Theory]
    [InlineData("-3")]
    [InlineData("0件")]
    [InlineData("若干")]
    public void What_is_no_number_of_pieces_is_refused(string typed)
        => PieceCount.Parse(typed).Error.ShouldBe(NormalizationErrorCodes.Pieces);

    [Theory]
    [InlineData("2009.5.9")]
    [InlineData("2009/5/9")]
    [InlineData("2009-05-09")]
    [InlineData("2009年5月9日")]
    [InlineData("20090509")]
    [InlineData("5月9日")]
    public void Dates_of_every_form_are_one_date(string typed)
        => BusinessDate.Parse(typed, businessYear: 2009).Value.ShouldBe(new DateOnly(2009, 5, 9));

    [Theory]
    [InlineData("2009.2.30")]
    [InlineData("2009.13.1")]
    [InlineData("39942")]
    [InlineData("去年")]
    public void What_is_no_date_is_refused(string typed)
        => BusinessDate.Parse(typed, businessYear: 2009).Error.ShouldBe(NormalizationErrorCodes.Date);

    [Fact]
    public void Serial_numbers_of_both_calendars_are_dates_and_small_numbers_are_none()
    {
        BusinessDate.FromSerial(39942).Value.ShouldBe(new DateOnly(2009, 5, 9));
        BusinessDate.FromSerial(39942 - 1462, uses1904Dates: true).Value.ShouldBe(new DateOnly(2009, 5, 9));
        BusinessDate.FromSerial(12).IsValid.ShouldBeFalse();
    }

    [Theory]
    [InlineData("1,200.50", "1200.50")]
    [InlineData("￥1200", "1200")]
    [InlineData("¥1200", "1200")]
    [InlineData("1200元", "1200")]
    [InlineData("1.2万", "12000")]
    public void Amounts_become_yuan(string typed, string yuan)
        => Money.Parse(typed).Value.ShouldBe(decimal.Parse(yuan));

    [Theory]
    [InlineData("—")]
    [InlineData("/")]
    [InlineData("-")]
    [InlineData("")]
    public void What_stands_for_nothing_is_no_amount(string typed)
        => Money.Parse(typed).ShouldBe(new Normalized<decimal?>(null));

    [Fact]
    public void A_negative_amount_is_taken_only_where_the_field_is_signed()
    {
        Money.Parse("-50").Error.ShouldBe(NormalizationErrorCodes.Money);
        Money.Parse("-50", isSigned: true).Value.ShouldBe(-50m);
    }

    [Theory]
    [InlineData("是", true)]
    [InlineData("√", true)]
    [InlineData("y", true)]
    [InlineData("无", false)]
    [InlineData("×", false)]
    [InlineData("0", false)]
    public void Yes_and_no_are_understood(string typed, bool value)
        => YesNo.Parse(typed).Value.ShouldBe(value);

    [Fact]
    public void A_bank_card_with_a_wrong_check_digit_is_taken_with_a_warning()
    {
        BankCard.Parse("4111 1111 1111 1111").ShouldBe(new Normalized<string>("4111111111111111"));
        BankCard.Parse("4111111111111112").Warning.ShouldBe(NormalizationErrorCodes.BankCardCheckDigit);
        BankCard.Parse("411111").Error.ShouldBe(NormalizationErrorCodes.BankCard);
    }
}
