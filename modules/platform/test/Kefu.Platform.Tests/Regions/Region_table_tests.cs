using Shouldly;
using Xunit;

namespace Kefu.Platform.Regions;

public class Region_table_tests
{
    private static readonly Dictionary<string, Region> Regions = RegionTable.Read();

    [Fact]
    public void Every_division_belongs_to_one_that_exists()
        => Regions.Values.Where(region => region.ParentCode is { } parent && !Regions.ContainsKey(parent)).ShouldBeEmpty();

    [Fact]
    public void All_provinces_are_there()
        => Regions.Values.Count(region => region.Level == RegionLevel.Province).ShouldBe(34);

    [Theory]
    [InlineData("Aliases")]
    [InlineData("Regiments")]
    public void Every_other_name_leads_to_a_division(string table)
        => EmbeddedTable.Read($"Regions.Data.{table}.tsv").SelectMany(row => row[1].Split(' ')).Where(code => !Regions.ContainsKey(code)).ShouldBeEmpty();

    [Theory]
    [InlineData("库尔勒市", "库尔勒")]
    [InlineData("内蒙古自治区", "内蒙古")]
    [InlineData("香港特别行政区", "香港")]
    [InlineData("阿克苏地区", "阿克苏")]
    [InlineData("沙县", "沙县")]
    public void A_short_name_leaves_out_the_kind_of_division(string name, string shortName) => RegionTable.ShortName(name).ShouldBe(shortName);
}
