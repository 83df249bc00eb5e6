namespace Volo.Abp.Data;

/// <summary>What the tables of the programming model have in common.</summary>
public static class AbpCommonDbProperties
{
    public static string DbTablePrefix { get; set; } = "Abp";

    public static string? DbSchema { get; set; }
}
