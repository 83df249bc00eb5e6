using Volo.Abp.Data;

namespace Kefu.Platform.Seeding;

/// <summary>What contributors of first data are told.</summary>
public static class SeedProperties
{
    /// <summary>The first password of the administrator and, in a demo, of the made-up staff; null on a database that has people.</summary>
    public const string AdminPassword = "AdminPassword";

    private const string Demo = "Demo";

    /// <summary>True where a new database is to be filled with made-up data.</summary>
    public static bool IsDemo(this DataSeedContext context) => context[Demo] is true;

    internal static DataSeedContext WithDemo(this DataSeedContext context, bool isDemo) => context.WithProperty(Demo, isDemo);
}
