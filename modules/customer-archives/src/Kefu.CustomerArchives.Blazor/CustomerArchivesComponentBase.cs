using Kefu.CustomerArchives.Localization;
using Kefu.Platform.Blazor.Calling;
using Kefu.Platform.Blazor.Forms;
using Kefu.Platform.Regions;
using Kefu.Platform.Staff;

namespace Kefu.CustomerArchives.Blazor;

/// <summary>Base of the module's pages: its texts, the names of its values, the search for areas.</summary>
public abstract class CustomerArchivesComponentBase : PlatformComponentBase
{
    private const int AreasShown = 12;
    private const int ColleaguesShown = 12;

    /// <inheritdoc />
    protected override Type LocalizationResource => typeof(CustomerArchivesResource);

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

    /// <summary>Areas by name, initials or code.</summary>
    protected async Task<IReadOnlyList<Option<string>>> FindAreasAsync(string text)
    {
        var found = await Call((IRegionAppService regions) => regions.GetListAsync(new GetRegionsInput { Filter = text, Limit = AreasShown }));
        return found.Items.Select(area => new Option<string>(area.Code, area.FullName)).ToList();
    }

    /// <summary>The name of an area as people say it: nearly all are in one province.</summary>
    protected static string WithoutProvince(string area) => area.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? area[(end + 1)..] : area;

    /// <summary>Colleagues by part of their name.</summary>
    protected async Task<IReadOnlyList<Option<Guid?>>> FindColleaguesAsync(string text)
    {
        var found = await Call((IStaffAppService staff) => staff.GetListAsync(new GetStaffInput { Filter = text, Limit = ColleaguesShown }));
        return found.Items.Select(person => new Option<Guid?>(person.Id, person.Name)).ToList();
    }

    /// <summary>Areas for a field that may have none.</summary>
    protected async Task<IReadOnlyList<Option<string?>>> FindOptionalAreasAsync(string text)
        => (await FindAreasAsync(text)).Select(area => new Option<string?>(area.Value, area.Text)).ToList();
}
