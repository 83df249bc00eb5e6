using Kefu.Platform.Blazor.Forms;
using Kefu.Platform.Staff;

namespace Kefu.Platform.Blazor.Calling;

/// <summary>Base of a business module's pages: the names of its values (texts <c>Enum:{Type}.{Value}</c>) and the search for colleagues.</summary>
public abstract class ModuleComponentBase : PlatformComponentBase
{
    private const int ColleaguesShown = 12;

    /// <summary>The name of a value.</summary>
    protected string NameOf<TEnum>(TEnum value) where TEnum : struct, Enum => L[$"Enum:{typeof(TEnum).Name}.{value}"];

    /// <summary>The name of a value; empty for none.</summary>
    protected string NameOf<TEnum>(TEnum? value) where TEnum : struct, Enum => value is { } known ? NameOf(known) : "";

    /// <summary>The names of several values.</summary>
    protected string NamesOf<TEnum>(IEnumerable<TEnum> values) where TEnum : struct, Enum => string.Join(L["ListSeparator"], values.Select(value => NameOf(value)));

    /// <summary>All values, for a field that must have one.</summary>
    protected IReadOnlyList<Option<TEnum>> OptionsOf<TEnum>() where TEnum : struct, Enum
        => Enum.GetValues<TEnum>().Select(value => new Option<TEnum>(value, NameOf(value))).ToList();

    /// <summary>All values, for a field that may have none.</summary>
    protected IReadOnlyList<Option<TEnum?>> OptionalOf<TEnum>() where TEnum : struct, Enum
        => Enum.GetValues<TEnum>().Select(value => new Option<TEnum?>(value, NameOf(value))).ToList();

    /// <summary>All values, for a filter.</summary>
    protected IEnumerable<Option<string>> FilterOf<TEnum>() where TEnum : struct, Enum
        => Enum.GetValues<TEnum>().Select(value => new Option<string>(value.ToString(), NameOf(value)));

    /// <summary>Colleagues by part of their name.</summary>
    protected async Task<IReadOnlyList<Option<Guid?>>> FindColleaguesAsync(string text)
    {
        var found = await Call((IStaffAppService staff) => staff.GetListAsync(new GetStaffInput { Filter = text, Limit = ColleaguesShown }));
        return found.Items.Select(person => new Option<Guid?>(person.Id, person.Name)).ToList();
    }
}
