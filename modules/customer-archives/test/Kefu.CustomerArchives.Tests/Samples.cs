using System.Text.Json;

namespace Kefu.CustomerArchives;

/// <summary>The sample lists in <c>etc/samples</c>, and what a careful clerk reads out of them.</summary>
internal static class Samples
{
    public static string CustomerList => Path.Combine(Folder, "客户资料汇总表.xlsx");

    public static JsonElement Customers => JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "truth.json"))).RootElement.GetProperty("customers");

    private static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Kefu.Platform.sln")))
            {
                folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie below Kefu.Platform.sln.");
            }

            return Path.Combine(folder.FullName, "etc", "samples");
        }
    }
}
