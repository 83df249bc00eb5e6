namespace Kefu.Host;

/// <summary>What the command line asks for beside settings.</summary>
/// <param name="OnlyMigrates"><c>--migrate</c>: upgrades the database and ends.</param>
/// <param name="IsDemo"><c>--demo</c>: an empty database is filled with a small made-up company.</param>
/// <param name="Settings">The other arguments, which configuration reads.</param>
internal sealed record HostCommand(bool OnlyMigrates, bool IsDemo, string[] Settings)
{
    private const string Migrate = "--migrate", Demo = "--demo";

    public static HostCommand Parse(string[] args)
        => new(args.Contains(Migrate), args.Contains(Demo), args.Except([Migrate, Demo]).ToArray());
}
