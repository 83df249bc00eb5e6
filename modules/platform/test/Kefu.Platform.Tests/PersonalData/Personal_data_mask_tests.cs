using Shouldly;
using Xunit;

namespace Kefu.Platform.PersonalData;

[Trait("Figure", "R17")]
public class Personal_data_mask_tests
{
    [Theory]
    [InlineData("13899101234", "138****1234")]
    [InlineData("0991-4040037", "0991-*****37")]
    [InlineData("010-88886666-801", "010-******66-***")]
    [InlineData("4008123456", "*******456")]
    [InlineData("95", "**")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_telephone_number_keeps_what_tells_it_apart(string? number, string masked)
        => PersonalDataMask.Phone(number).ShouldBe(masked);

    [Theory]
    [InlineData("麦合木提·阿卜杜拉", "麦**")]
    [InlineData("李", "李**")]
    [InlineData("𠮷田", "𠮷**")]
    [InlineData(" ", "")]
    [InlineData(null, "")]
    public void A_name_keeps_its_first_character_and_hides_its_length(string? name, string masked)
        => PersonalDataMask.Name(name).ShouldBe(masked);

    [Theory]
    [InlineData("650102199003070013", "6501**********0013")]
    [InlineData("E12345678", "******678")]
    [InlineData("12", "**")]
    [InlineData(null, "")]
    public void An_identity_number_keeps_its_ends(string? number, string masked)
        => PersonalDataMask.IdentityNumber(number).ShouldBe(masked);

    [Theory]
    [InlineData("6222021234567891234", "***************1234")]
    [InlineData("123", "**3")]
    [InlineData(null, "")]
    public void A_bank_account_keeps_its_last_four_digits(string? number, string masked)
        => PersonalDataMask.BankAccount(number).ShouldBe(masked);
}
