using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Validation;

/// <summary>
/// Data annotations and <see cref="IValidatableObject"/>, also in nested objects and the items of collections. The member of an
/// error is its path, as in <c>Contacts[0].Phone</c>.
/// </summary>
public class DataAnnotationObjectValidationContributor(
    IOptions<AbpValidationOptions> options,
    IServiceProvider serviceProvider,
    IAttributeValidationResultProvider attributeResults) : IObjectValidationContributor, ITransientDependency
{
    /// <summary>Deeper objects are not looked into, so that a circle ends.</summary>
    private const int MaxDepth = 8;

    private static readonly RequiredAttribute Present = new();

    public virtual Task AddErrorsAsync(ObjectValidationContext context)
    {
        ValidateRecursively(context.Errors, context.ValidatingObject, "", 1);
        return Task.CompletedTask;
    }

    private void ValidateRecursively(List<ValidationResult> errors, object validatingObject, string path, int depth)
    {
        if (depth > MaxDepth || IsPassedOver(validatingObject))
        {
            return;
        }

        if (validatingObject is IEnumerable items)
        {
            ValidateItems(errors, items, path, depth, refusesNull: false);
            return;
        }

        var properties = ValidatedProperty.Of(validatingObject.GetType());
        foreach (var property in properties)
        {
            AddErrors(errors, validatingObject, property, path);
        }

        // As data annotations themselves do: the object is asked only once its fields are sound.
        if (validatingObject is IValidatableObject validatable && !errors.Exists(error => error.MemberNames.Any(member => IsDirectMember(member, path))))
        {
            errors.AddRange(validatable.Validate(new ValidationContext(validatingObject, serviceProvider, null)).Select(result => AtPath(result, path)));
        }

        foreach (var property in properties.Where(property => !property.IsLeaf))
        {
            switch (property.GetValue(validatingObject))
            {
                case IEnumerable parts:
                    ValidateItems(errors, parts, path + property.Name, depth + 1, property.RefusesNullItems);
                    break;
                case { } value:
                    ValidateRecursively(errors, value, path + property.Name + ".", depth + 1);
                    break;
            }
        }
    }

    private void ValidateItems(List<ValidationResult> errors, IEnumerable items, string path, int depth, bool refusesNull)
    {
        if (items is IQueryable || depth > MaxDepth || IsPassedOver(items))
        {
            return;
        }

        var index = 0;
        foreach (var item in items)
        {
            var place = $"{path}[{index++}]";
            if (item is not null)
            {
                ValidateRecursively(errors, item, place + ".", depth + 1);
            }
            else if (refusesNull && attributeResults.GetOrDefault(Present, null, new ValidationContext(items, serviceProvider, null) { MemberName = place, DisplayName = place }) is { } missing)
            {
                errors.Add(missing);
            }
        }
    }

    private void AddErrors(List<ValidationResult> errors, object validatingObject, ValidatedProperty property, string path)
    {
        if (property.Attributes.Length == 0)
        {
            return;
        }

        var context = new ValidationContext(validatingObject, serviceProvider, null) { MemberName = property.Name, DisplayName = property.DisplayName ?? property.Name };
        var value = property.GetValue(validatingObject);
        foreach (var attribute in property.Attributes)
        {
            if (attributeResults.GetOrDefault(attribute, value, context) is { } result)
            {
                errors.Add(AtPath(result, path));
            }
        }
    }

    private bool IsPassedOver(object value) => IsLeaf(value.GetType()) || options.Value.IgnoredTypes.Any(ignored => ignored.IsInstanceOfType(value));

    private static bool IsDirectMember(string member, string path)
        => member.StartsWith(path, StringComparison.Ordinal) && member.IndexOfAny(['.', '['], path.Length) < 0;

    private static ValidationResult AtPath(ValidationResult result, string path)
        => path.Length == 0 ? result : new ValidationResult(result.ErrorMessage, result.MemberNames.Select(member => path + member).DefaultIfEmpty(path.TrimEnd('.')).ToArray());

    private static bool IsLeaf(Type type) => ValidatedProperty.IsLeafType(type) || typeof(Stream).IsAssignableFrom(type) || typeof(Delegate).IsAssignableFrom(type) || typeof(MemberInfo).IsAssignableFrom(type);
}
