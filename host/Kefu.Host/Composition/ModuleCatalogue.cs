using Kefu.CustomerArchives;
using Kefu.CustomerArchives.Blazor;

namespace Kefu.Host.Composition;

/// <summary>The business modules this host is built with, by the group name under which configuration enables them.</summary>
internal sealed class ModuleCatalogue(IReadOnlyDictionary<string, Type[]> modules)
{
    /// <summary>The modules that this host is built with.</summary>
    public static ModuleCatalogue OfThisHost { get; } = new(new Dictionary<string, Type[]>
    {
        ["CustomerArchives"] = [typeof(KefuCustomerArchivesModule), typeof(KefuCustomerArchivesBlazorModule)],
    });

    public IEnumerable<string> Groups => modules.Keys;

    /// <summary>The module classes that the setting <c>Modules</c> asks for.</summary>
    /// <param name="setting">Group names separated by commas. Null: all modules. Empty: none.</param>
    /// <exception cref="UnknownModuleException">A name is not in the catalogue.</exception>
    public Type[] Select(string? setting)
    {
        if (setting is null)
        {
            return modules.Values.SelectMany(types => types).ToArray();
        }

        return setting.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .SelectMany(TypesOf)
            .ToArray();
    }

    private Type[] TypesOf(string group)
    {
        var known = modules.Keys.FirstOrDefault(key => string.Equals(key, group, StringComparison.OrdinalIgnoreCase))
            ?? throw new UnknownModuleException(group, Groups);
        return modules[known];
    }
}
