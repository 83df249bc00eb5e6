using Kefu.Complaints.Localization;
using Kefu.Platform.Blazor.Calling;

namespace Kefu.Complaints.Blazor;

/// <summary>Base of the module's pages: its texts.</summary>
public abstract class ComplaintsComponentBase : ModuleComponentBase
{
    /// <inheritdoc />
    protected override Type LocalizationResource => typeof(ComplaintsResource);
}
