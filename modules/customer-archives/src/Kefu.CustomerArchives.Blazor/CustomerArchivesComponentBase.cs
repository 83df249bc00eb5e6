using Kefu.CustomerArchives.Localization;
using Kefu.Platform.Blazor.Calling;
using Kefu.Platform.Blazor.Forms;
using Kefu.Platform.Regions;

namespace Kefu.CustomerArchives.Blazor;

/// <summary>Base of the module's pages: its texts, the search for areas.</summary>
public abstract class CustomerArchivesComponentBase : ModuleComponentBase
{
    private const int AreasShown = 12;

    /// <inheritdoc />
    protected override Type LocalizationResource => typeof(CustomerArchivesResource);

    /// <summary>Areas by name, initials or code.</summary>
    protected async Task<IReadOnlyList<Option<string>>> FindAreasAsync(string text)
    {
        var found = await Call((IRegionAppService regions) => regions.GetListAsync(new GetRegionsInput { Filter = text, Limit = AreasShown }));
        return found.Items.Select(area => new Option<string>(area.Code, area.FullName)).ToList();
    }

    /// <summary>Areas for a field that may have none.</summary>
    protected async Task<IReadOnlyList<Option<string?>>> FindOptionalAreasAsync(string text)
        => (await FindAreasAsync(text)).Select(area => new Option<string?>(area.Value, area.Text)).ToList();

    /// <summary>The name of an area as people say it: nearly all are in one province.</summary>
    protected static string WithoutProvince(string area) => area.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? area[(end + 1)..] : area;
}
