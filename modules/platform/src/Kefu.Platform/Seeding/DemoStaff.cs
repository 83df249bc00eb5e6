namespace Kefu.Platform.Seeding;

/// <summary>One made-up employee.</summary>
/// <param name="UserName">What the person signs in with.</param>
/// <param name="Surname">Family name.</param>
/// <param name="Name">Given name.</param>
/// <param name="Role">Name of the role, which is the position in the department.</param>
/// <param name="Verbs">Last parts of the permissions of the business modules that the role has; null: all of them.</param>
/// <param name="Sites">Codes of the sites that the person works at.</param>
internal sealed record DemoStaff(string UserName, string Surname, string Name, string Role, string[]? Verbs, params string[] Sites)
{
    private static readonly string[] ClerkVerbs = ["View", "Create", "Update", "Activate", "Import", "Reveal", "Respond", "Close", "Discard"];
    private static readonly string[] DispatcherVerbs = ["View", "Update"];

    public static IReadOnlyList<DemoStaff> All { get; } =
    [
        new("wangfang", "王", "芳", "客服部经理", null, DemoSites.First, DemoSites.Second),
        new("liqiang", "李", "强", "进港调度", DispatcherVerbs, DemoSites.First),
        new("guli", "古丽娜尔·", "艾山", "出港调度", DispatcherVerbs, DemoSites.First),
        new("zhaomin", "赵", "敏", "客服员", ClerkVerbs, DemoSites.First),
        new("adili", "阿迪力·", "买买提", "客服员", ClerkVerbs, DemoSites.Second),
    ];
}
