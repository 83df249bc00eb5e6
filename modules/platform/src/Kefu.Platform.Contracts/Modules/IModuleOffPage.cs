using Microsoft.AspNetCore.Http;

namespace Kefu.Platform.Modules;

/// <summary>The page that is shown for those of a module that is off at this site.</summary>
public interface IModuleOffPage
{
    /// <summary>Stands in for a page's endpoint; answers 403.</summary>
    Endpoint InsteadOf(Endpoint page);
}
