namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>What a normaliser of service names is given.</summary>
public class UrlControllerNameNormalizerContext(string rootPath, string controllerName)
{
    public string RootPath { get; } = rootPath;

    public string ControllerName { get; } = controllerName;
}
