using Shouldly;
using Xunit;

namespace Kefu.Platform.Regions;

public class Region_directory_tests
{
    private static readonly RegionDirectory Regions = new();

    [Fact]
    public void Xinjiang_is_complete()
    {
        string[] prefectures = ["6501", "6502", "6504", "6505", "6523", "6527", "6528", "6529", "6530", "6531", "6532", "6540", "6542", "6543"];
        int[] counties = [8, 4, 3, 3, 7, 4, 9, 9, 4, 12, 10, 11, 7, 7];
        var codes = Regions.Search("65", 500).Select(region => region.Code).ToList();

        prefectures.Select(prefecture => codes.Count(code => code.StartsWith(prefecture, StringComparison.Ordinal)) - 1).ShouldBe(counties);
        codes.Where(code => code.StartsWith("659", StringComparison.Ordinal)).ShouldBe(Enumerable.Range(659001, 12).Select(code => $"{code}"));
        codes.Count.ShouldBe(1 + prefectures.Length + counties.Sum() + 12);
    }

    [Theory]
    [InlineData("652801", "652800", RegionLevel.County)]
    [InlineData("652800", "650000", RegionLevel.Prefecture)]
    [InlineData("659001", "650000", RegionLevel.County)]
    [InlineData("110105", "110000", RegionLevel.County)]
    [InlineData("429004", "420000", RegionLevel.County)]
    [InlineData("650000", null, RegionLevel.Province)]
    public void A_division_belongs_to_another(string code, string? parent, RegionLevel level)
    {
        var region = Regions.Find(code).ShouldNotBeNull();

        region.ParentCode.ShouldBe(parent);
        region.Level.ShouldBe(level);
    }

    [Theory]
    [InlineData("652801", "652800")]
    [InlineData("652800", "652800")]
    [InlineData("659001", null)]
    [InlineData("650000", null)]
    [InlineData("999999", null)]
    public void The_prefecture_of_a_division_is_known(string code, string? prefecture)
        => (Regions.PrefectureOf(code)?.Code).ShouldBe(prefecture);

    [Theory]
    [InlineData("652801", "新疆维吾尔自治区 巴音郭楞蒙古自治州 库尔勒市")]
    [InlineData("659001", "新疆维吾尔自治区 石河子市")]
    [InlineData("000000", "")]
    [InlineData(null, "")]
    public void A_full_name_begins_with_the_province(string? code, string name) => Regions.FullName(code).ShouldBe(name);

    [Theory]
    [InlineData("650102", RegionZone.NorthXinjiang)]
    [InlineData("652801", RegionZone.SouthXinjiang)]
    [InlineData("650421", RegionZone.EastXinjiang)]
    [InlineData("659002", RegionZone.SouthXinjiang)]
    [InlineData("510100", RegionZone.Inland)]
    [InlineData("650000", null)]
    public void A_division_lies_in_a_zone(string code, RegionZone? zone) => Regions.Find(code).ShouldNotBeNull().Zone.ShouldBe(zone);

    [Fact]
    public void Every_division_of_Xinjiang_lies_in_a_zone_of_Xinjiang()
        => Regions.Search("65", 500).Where(region => region.ParentCode is not null && region.Zone is null or RegionZone.Inland).ShouldBeEmpty();

    [Theory]
    [InlineData("乌市", "650100")]
    [InlineData("库尔勒", "652801")]
    [InlineData("伊宁", "654002")]
    [InlineData("伊宁县", "654021")]
    [InlineData("石河子", "659001")]
    [InlineData("农八师", "659001")]
    [InlineData("第八师", "659001")]
    [InlineData("巴州", "652800")]
    [InlineData("一四三团", "654203")]
    [InlineData("143团", "654203")]
    [InlineData("６５２８０１", "652801")]
    [InlineData("新疆巴州库尔勒市", "652801")]
    [InlineData("新疆 乌鲁木齐市 新市区", "650104")]
    [InlineData("成都", "510100")]
    [InlineData("沙湾县", "654203")]
    public void A_name_in_use_names_one_division(string text, string code)
        => Regions.Named(text).Select(region => region.Code).ShouldBe([code]);

    [Theory]
    [InlineData("阿市", "652901,653001,654301,659002")]
    [InlineData("石市", "130100,659001")]
    public void An_ambiguous_name_names_several(string text, string codes)
        => Regions.Named(text).Select(region => region.Code).ShouldBe(codes.Split(','), ignoreOrder: true);

    [Theory]
    [InlineData("无此地")]
    [InlineData("河北库尔勒市")]
    [InlineData("")]
    [InlineData(null)]
    public void What_names_nothing_finds_nothing(string? text) => Regions.Named(text).ShouldBeEmpty();

    [Theory]
    [InlineData("kels", "652801")]
    [InlineData("KELS", "652801")]
    [InlineData("kuerle", "652801")]
    [InlineData("库尔", "652801")]
    [InlineData("652801", "652801")]
    [InlineData("wlmq", "650100")]
    [InlineData("石河", "659001")]
    public void A_search_gives_the_likeliest_first(string text, string code) => Regions.Search(text, 5)[0].Code.ShouldBe(code);

    [Fact]
    public void A_search_gives_no_more_than_asked_and_Xinjiang_before_the_rest()
    {
        var found = Regions.Search("新", 8);

        found.Count.ShouldBe(8);
        found.TakeWhile(region => region.Code.StartsWith("65", StringComparison.Ordinal)).Count().ShouldBeGreaterThan(4);
        Regions.Search(" ", 8).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("330103")]
    [InlineData("654223")]
    [InlineData("652871")]
    [InlineData("659000")]
    [InlineData("650101")]
    public void What_is_no_division_any_more_or_never_was_is_unknown(string code) => Regions.Find(code).ShouldBeNull();

    [Fact]
    public void An_unknown_code_is_an_error()
    {
        RegionCode.Parse(" ６５２８０１ ", Regions).Value.ShouldBe("652801");
        RegionCode.Parse("652800", Regions).IsValid.ShouldBeTrue();
        RegionCode.Parse("659999", Regions).Error.ShouldBe(RegionErrorCodes.Unknown);
    }
}
