using Shouldly;
using Xunit;

namespace Kefu.Platform.Pinyin;

public class Pinyin_tests
{
    [Theory]
    [InlineData("麦合木提", "maihemuti", "mhmt")]
    [InlineData("新疆天山商行", "xinjiangtianshanshanghang", "xjtssh")]
    [InlineData("重庆小面", "chongqingxiaomian", "cqxm")]
    [InlineData("重量", "zhongliang", "zl")]
    [InlineData("喀什噶尔", "kashigaer", "ksge")]
    [InlineData("尉犁县", "yulixian", "ylx")]
    [InlineData("绿洲", "lvzhou", "lz")]
    [InlineData("", "", "")]
    [InlineData(null, "", "")]
    public void A_text_is_read_whole_and_by_initials(string? text, string full, string initials)
        => PinyinText.Of(text).ShouldBe(new PinyinText(full, initials));

    [Fact]
    public void Letters_and_digits_stay_and_signs_go()
        => PinyinText.Of("A1·石河子（8号）").ShouldBe(new PinyinText("a1shihezi8hao", "a1shz8h"));

    [Theory]
    [InlineData("单小明", "shanxiaoming")]
    [InlineData("仇军", "qiujun")]
    [InlineData("解放", "xiefang")]
    [InlineData("尉迟恭", "yuchigong")]
    [InlineData("曾强", "zengqiang")]
    [InlineData("马解", "majie")]
    public void A_surname_has_its_own_reading_at_the_start_of_a_persons_name(string name, string full)
        => PinyinText.OfPerson(name).Full.ShouldBe(full);

    [Fact]
    public void A_company_is_not_read_as_a_person()
        => PinyinText.Of("解放路单位食堂").Full.ShouldBe("jiefangludanweishitang");
}
