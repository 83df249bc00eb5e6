using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>Makes the route of an application service's method.</summary>
public interface IConventionalRouteBuilder
{
    string Build(string rootPath, string controllerName, ActionModel action, string httpMethod, ConventionalControllerSetting? configuration);
}
