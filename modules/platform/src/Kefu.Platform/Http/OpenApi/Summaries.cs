using System.Collections.Concurrent;
using System.Reflection;
using System.Xml.Linq;

namespace Kefu.Platform.Http.OpenApi;

/// <summary>Summaries of methods from the documentation files that lie beside the assemblies.</summary>
internal static class Summaries
{
    private static readonly ConcurrentDictionary<Assembly, Dictionary<string, string>> Files = new();

    /// <summary>The summary of the method, or of the interface's method that it implements; null where none was written.</summary>
    public static string? Of(MethodInfo method)
        => InterfaceMethodsOf(method).Prepend(method).Select(candidate => Read(candidate.DeclaringType!.Assembly).GetValueOrDefault(NameOf(candidate))).FirstOrDefault(summary => summary is not null);

    private static IEnumerable<MethodInfo> InterfaceMethodsOf(MethodInfo method)
        => method.ReflectedType!.GetInterfaces()
            .Select(method.ReflectedType.GetInterfaceMap)
            .SelectMany(map => map.InterfaceMethods.Where((_, index) => map.TargetMethods[index] == method));

    /// <summary>Without the parameters: services have no overloads, which would share a route.</summary>
    private static string NameOf(MethodInfo method) => $"M:{method.DeclaringType!.FullName?.Replace('+', '.')}.{method.Name}";

    private static Dictionary<string, string> Read(Assembly assembly) => Files.GetOrAdd(assembly, static found =>
    {
        var path = Path.ChangeExtension(found.Location, ".xml");
        if (found.Location.Length == 0 || !File.Exists(path))
        {
            return [];
        }

        return XDocument.Load(path).Descendants("member")
            .Where(member => member.Attribute("name")?.Value.StartsWith("M:", StringComparison.Ordinal) == true && member.Element("summary") is not null)
            .GroupBy(member => member.Attribute("name")!.Value.Split('(')[0], member => Plain(member.Element("summary")!))
            .ToDictionary(group => group.Key, group => group.First());
    });

    private static string Plain(XElement summary) => string.Join(' ', summary.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
