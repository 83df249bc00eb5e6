using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Http;
using Volo.Abp.Reflection;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>
/// <c>api/{root}/{service}[/{id}][/{method}][/{xxxId}]</c>: the last segment stands where exactly one further parameter is an id.
/// </summary>
public class ConventionalRouteBuilder : IConventionalRouteBuilder, ITransientDependency
{
    public virtual string Build(string rootPath, string controllerName, ActionModel action, string httpMethod, ConventionalControllerSetting? configuration)
    {
        var segments = new List<string> { "api", rootPath, NormalizeUrlControllerName(rootPath, controllerName, configuration) };
        segments.AddRange(IdSegments(action));
        var actionName = NormalizeUrlActionName(rootPath, controllerName, action, httpMethod, configuration);
        if (!actionName.IsNullOrEmpty())
        {
            segments.Add(actionName);
            segments.AddRange(SecondaryIdSegments(action));
        }

        return string.Join('/', segments);
    }

    protected virtual string NormalizeUrlControllerName(string rootPath, string controllerName, ConventionalControllerSetting? configuration)
    {
        var name = configuration?.UrlControllerNameNormalizer?.Invoke(new UrlControllerNameNormalizerContext(rootPath, controllerName)) ?? controllerName;
        return name.ToKebabCase();
    }

    protected virtual string NormalizeUrlActionName(string rootPath, string controllerName, ActionModel action, string httpMethod, ConventionalControllerSetting? configuration)
    {
        var name = HttpMethodHelper.RemoveHttpMethodPrefix(action.ActionName, httpMethod).RemovePostFix("Async");
        if (configuration?.UrlActionNameNormalizer is { } normalizer)
        {
            name = normalizer(new UrlActionNameNormalizerContext(rootPath, controllerName, action, name, httpMethod));
        }

        return name.ToKebabCase();
    }

    private static IEnumerable<string> IdSegments(ActionModel action)
    {
        if (action.Parameters.FirstOrDefault(parameter => parameter.ParameterName == "id") is not { } id)
        {
            return [];
        }

        return TypeHelper.IsPrimitiveExtended(id.ParameterType, includeEnums: true)
            ? ["{id}"]
            : id.ParameterType.GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(property => $"{{{property.Name.ToCamelCase()}}}");
    }

    private static IEnumerable<string> SecondaryIdSegments(ActionModel action)
    {
        var ids = action.Parameters.Where(parameter => parameter.ParameterName.EndsWith("Id", StringComparison.Ordinal)).ToList();
        return ids.Count == 1 ? [$"{{{ids[0].ParameterName}}}"] : [];
    }
}
