using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>What a normaliser of method names is given.</summary>
public class UrlActionNameNormalizerContext(string rootPath, string controllerName, ActionModel action, string actionNameInUrl, string httpMethod)
{
    public string RootPath { get; } = rootPath;

    public string ControllerName { get; } = controllerName;

    public ActionModel Action { get; } = action;

    public string ActionNameInUrl { get; } = actionNameInUrl;

    public string HttpMethod { get; } = httpMethod;
}
